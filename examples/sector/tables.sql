-- The tables that `goldenthread export --format parquet … -o tables` writes, and what the sector keeps beside them.
-- Council and edition come from the names of the folders.
CREATE VIEW plans AS SELECT * FROM read_parquet('tables/plans/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW elements AS SELECT * FROM read_parquet('tables/elements/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW links AS SELECT * FROM read_parquet('tables/links/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW figures AS SELECT * FROM read_parquet('tables/figures/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW money AS SELECT * FROM read_parquet('tables/money/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW findings AS SELECT * FROM read_parquet('tables/findings/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW changes AS SELECT * FROM read_parquet('tables/changes/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);
CREATE VIEW councils AS SELECT * FROM read_csv('councils.csv', header = true, all_varchar = true);
CREATE VIEW national_outcomes AS SELECT * FROM read_csv('national-outcomes.csv', header = true, all_varchar = true);
