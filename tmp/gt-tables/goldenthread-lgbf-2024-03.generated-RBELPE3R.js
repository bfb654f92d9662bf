import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import"./goldenthread-chunk-FTVP7FFG.js";var e=`# Generated from libraries/data by scripts/generate-libraries.mjs. Its README says what is certain.

plan BenchmarkingFramework: Local Government Benchmarking Framework (Scotland), March 2024
  organisation: Improvement Service
  as at 2024-03-20
  > The indicators that all 32 Scottish councils report, as they stood in March 2024. The framework was revised since.
  > Contains public sector information licensed under the Open Government Licence v3.0.

theme CultureLeisureServices: Culture & Leisure Services
  measured by CL_01, CL_02, CL_03, CL_04, CL_05a, CL_05b, CL_05c, CL_05d

theme ChildrensServices: Children's Services
  measured by CHN_01, CHN_02, CHN_03, CHN_04, CHN_05, CHN_06, CHN_07, CHN_08a, CHN_08b, CHN_09, CHN_10, CHN_11, CHN_12a, CHN_12b, CHN_12c, CHN_12d, CHN_12e, CHN_12f, CHN_13a, CHN_13b, CHN_14a, CHN_14b, CHN_17, CHN_18, CHN_19a, CHN_19b, CHN_20a, CHN_20b, CHN_21, CHN_22, CHN_23, CHN_24

theme TacklingClimateChange: Tackling Climate Change
  measured by CLIM_01, CLIM_02, CLIM_03, CLIM_04, CLIM_05

theme CorporateServices: Corporate Services
  measured by CORP_01, CORP_03b, CORP_03c, CORP_04, CORP_06a, CORP_06b, CORP_07, CORP_08, CORP_09, CORP_10, CORP_11, CORP_12, CORPASSET_01, CORPASSET_02

theme EconomicDevelopment: Economic Development
  measured by ECON_01, ECON_02, ECON_03, ECON_04, ECON_05, ECON_06, ECON_07, ECON_08, ECON_09, ECON_10, ECON_11, ECON_12a, ECON_12b

theme EnvironmentalServices: Environmental Services
  measured by ENV_01a, ENV_02a, ENV_03a, ENV_03c, ENV_04a, ENV_04b, ENV_04c, ENV_04d, ENV_04e, ENV_05, ENV_05a, ENV_05b, ENV_06, ENV_07a, ENV_07b

theme FinancialSustainability: Financial Sustainability
  measured by FINSUS_01, FINSUS_02, FINSUS_03, FINSUS_04, FINSUS_05

theme HousingServices: Housing Services
  measured by HSN_01b, HSN_02, HSN_03, HSN_04b, HSN_05a

theme AdultSocialCareServices: Adult Social Care Services
  measured by SW_01, SW_02, SW_03a, SW_04b, SW_04c, SW_04d, SW_04e, SW_05, SW_06, SW_07, SW_08

measure CL_01: Cost per Attendance at Sports Facilities
  code: C&L 01
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per attendance. Numerator: Sports facilities including swimming pools - net expenditure. Denominator: No. Of Attendances. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_02: Cost per Library Visit
  code: C&L 02
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per library visit. Numerator: Libraries - net expenditure. Denominator: Number of Library Visits. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_03: Cost of Museums per Visit
  code: C&L 03
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 03
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per museum visit. Numerator: Museums & Galleries - net expenditure. Denominator: Number of Museum Visits. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_04: Cost of Parks & Open Spaces per 1,000 Population
  code: C&L 04
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 04
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per 1,000 population. Numerator: Community Parks and Open Spaces - net expenditure. Denominator: MYE Population (Thousands). Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_05a: % of Adults Satisfied with Libraries
  code: C&L 05a
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 05a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_05b: % of Adults Satisfied with Parks and Open Spaces
  code: C&L 05b
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 05b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_05c: % of Adults Satisfied with Museums and Galleries
  code: C&L 05c
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 05c
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CL_05d: % of Adults Satisfied with Leisure Facilities
  code: C&L 05d
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: C&L 05d
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CHN_01: Cost per Primary School Pupil
  code: CHN 01
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per primary school pupil. Numerator: Primary education - Gross expenditure. Denominator: Number of Pupils - Primary. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure CHN_02: Cost per Secondary School Pupil
  code: CHN 02
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per secondary school pupil. Numerator: Secondary education - Gross expenditure. Denominator: Number of Pupils - Secondary. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure CHN_03: Cost per Pre-School Education Place
  code: CHN 03
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 03
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per pre-school education place. Numerator: Pre-Primary education - Gross expenditure. Denominator: Number of Places. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure CHN_04: % of Pupils Gaining 5+ Awards at Level 5
  code: CHN 04
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 04
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_05: % of Pupils Gaining 5+ Awards at Level 6
  code: CHN 05
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 05
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_06: % of Pupils from 20% Most Deprived Areas Gaining 5+ Awards at Level 5 (SIMD)
  code: CHN 06
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 06
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_07: % of Pupils from 20% Most Deprived Areas Gaining 5+ Awards at Level 6 (SIMD)
  code: CHN 07
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 07
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_08a: The Gross Costs of 'Children Looked After' in Residential Based Services per Child per Week
  code: CHN 08a
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 08a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per child per week. Numerator: Gross Costs Per Week (Looked After Children in Residential). Denominator: Number of Children - Residential. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure CHN_08b: The Gross Cost of "Children Looked After" in a Community Setting per Child per Week
  code: CHN 08b
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 08b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per child per week. Numerator: Gross Costs Per Week (Looked After Children in Community Setting). Denominator: No. Of Children - Community. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure CHN_09: Balance of Care for Looked After Children: % of Children Being Looked After in the Community
  code: CHN 09
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 09
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_10: % of Adults Satisfied with Local Schools
  code: CHN 10
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 10
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Children, Social Work and Housing indicators.

measure CHN_11: % of Pupils Entering Positive Destinations
  code: CHN 11
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 11
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_12a: Overall Average Total Tariff
  code: CHN 12a
  kind national
  unit score
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 12a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_12b: Average Total Tariff SIMD Quintile 1
  code: CHN 12b
  kind national
  unit score
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 12b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_12c: Average Total Tariff SIMD Quintile 2
  code: CHN 12c
  kind national
  unit score
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 12c
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_12d: Average Total Tariff SIMD Quintile 3
  code: CHN 12d
  kind national
  unit score
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 12d
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_12e: Average Total Tariff SIMD Quintile 4
  code: CHN 12e
  kind national
  unit score
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 12e
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_12f: Average Total Tariff SIMD Quintile 5
  code: CHN 12f
  kind national
  unit score
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 12f
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_13a: % of P1, P4 and P7 Pupils Combined Achieving Expected CFE Level in Literacy
  code: CHN 13a
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 13a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_13b: % of P1, P4 and P7 Pupils Combined Achieving Expected CFE Level in Numeracy
  code: CHN 13b
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 13b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_14a: Literacy Attainment Gap (P1,4,7 Combined) - % Point Gap Between the Least Deprived and Most Deprived Pupils
  code: CHN 14a
  kind national
  unit: percentage points
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 14a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_14b: Numeracy Attainment Gap (P1,4,7 Combined) - % Point Gap Between the Least Deprived and Most Deprived Pupils
  code: CHN 14b
  kind national
  unit: percentage points
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 14b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_17: % of Children Meeting Developmental Milestones (Only 27-30 Month Reviews)
  code: CHN 17
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 17
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_18: % of Funded Early Years Provision Which is Graded Good/Better
  code: CHN 18
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 18
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_19a: School Attendance Rates (per 100 Pupils)
  code: CHN 19a
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 19a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure CHN_19b: School Attendance Rates (per 100 'Looked After Children')
  code: CHN 19b
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 19b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure CHN_20a: School Exclusions (per 1,000 Pupils)
  code: CHN 20a
  kind national
  unit: rate per 1,000 pupils
  better lower
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 20a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure CHN_20b: School Exclusions (per 1,000 'Looked After Children')
  code: CHN 20b
  kind national
  unit: rate per 1,000 'looked after children'
  better lower
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 20b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure CHN_21: Participation Rate for 16-19 Year Olds (per 100)
  code: CHN 21
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 21
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_22: % of Child Protection Re-Registrations Within 18 Months
  code: CHN 22
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 22
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_23: % of LAC with More Than One Placement in the Last Year (Aug-Jul)
  code: CHN 23
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 23
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CHN_24: % of Children Living in Poverty (After Housing Costs)
  code: CHN 24
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CHN 24
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure CLIM_01: CO2 Emissions Area Wide per Capita
  code: CLIM 01
  kind national
  unit: tonnes CO2 per capita
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CLIM 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CLIM_02: CO2 Emissions Area Wide: Emissions Within Scope of LA per Capita
  code: CLIM 02
  kind national
  unit: tonnes CO2 per capita
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CLIM 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CLIM_03: CO2 emissions from Transport per capita
  code: CLIM 03
  kind national
  unit: tonnes CO2 per capita
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CLIM 03
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CLIM_04: CO2 emissions from Electricity per capita
  code: CLIM 04
  kind national
  unit: tonnes CO2 per capita
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CLIM 04
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CLIM_05: CO2 emissions from Natural Gas per capita
  code: CLIM 05
  kind national
  unit: tonnes CO2 per capita
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CLIM 05
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_01: Support Services as a % of Total Gross Expenditure
  code: CORP 01
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Support Services - Gross Expenditure. Denominator: Total General Fund - Gross Expenditure. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_03b: The % of the Highest Paid 5% of Employees who are Women
  code: CORP 03b
  kind national
  unit percent
  better near 50%
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 03b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Number of Female Employees in the Top 5%. Denominator: Total Number of Employees in Top 5%. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_03c: The Gender Pay Gap (%)
  code: CORP 03c
  kind national
  unit percent
  better near 0%
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 03c
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Average Hourly Rate of Pay (Male). Denominator: Average Hourly Rate of Pay (Female). Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_04: The Cost per Dwelling of Collecting Council Tax
  code: CORP 04
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 04
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per dwelling. Numerator: Cost of collecting council tax. Denominator: Number of Dwellings. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_06a: Sickness Absence Days per Teacher
  code: CORP 06a
  kind national
  unit: days per teacher
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 06a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Days lost through sickness absence - Teachers. Denominator: Total Number of FTE Staff - Teachers. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_06b: Sickness Absence Days per Employee (Non-Teacher)
  code: CORP 06b
  kind national
  unit: days per employee (non-teacher)
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 06b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Days lost through sickness absence - Other. Denominator: Total Number of FTE Staff - Teachers. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators. The file gives full-time equivalent teachers as the denominator of a non-teacher measure; probably a slip.

measure CORP_07: % of Income Due From Council Tax Received by the End of the Year
  code: CORP 07
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 07
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Income Due from Council Tax (excluding reliefs and rebates). Denominator: Income Recevied from Council Tax. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators. Numerator and denominator look swapped in the file.

measure CORP_08: % of Invoices Sampled That Were Paid Within 30 Days
  code: CORP 08
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 08
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: No of Invoices Paid Within 30 days. Denominator: No of Invoices Sampled. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_09: % of Crisis Grant Decisions Within 1 Day
  code: CORP 09
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 09
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_10: % of CCG Grant Decisions within 15 days
  code: CORP 10
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 10
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_11: The Proportion of Scottish Welfare Fund Budget Spent
  code: CORP 11
  kind national
  unit percent
  better near 100%
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 11
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORP_12: The Proportion of Discretionary Housing Payment Funding Spend
  code: CORP 12
  kind national
  unit percent
  better near 100%
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP 12
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: DHP Award Value Spent. Denominator: DHP Estimated Funding. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORPASSET_01: % of Operational Buildings That Are Suitable for Their Current Use
  code: CORP-ASSET 01
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP-ASSET 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: No of Operational Buildings which are suitable for use. Denominator: No of Operational Buildings. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure CORPASSET_02: % of Internal Floor Area of Operational Buildings in Satisfactory Condition
  code: CORP-ASSET 02
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: CORP-ASSET 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: GIA which is satisfactory. Denominator: General Internal Floor Area. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_01: % of Unemployed People Assisted into Work from Council Funded/Operated Employability Programmes
  code: ECON 01
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Total Number of Unemployed people assisted into work from council funded-operated employability programmes. Denominator: Unemployment count - model based. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_02: Cost of Planning & Building Standards per Planning Application
  code: ECON 02
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per planning application. Numerator: Planning - Gross Expenditure. Denominator: Number of Planning Applications. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_03: Average Time per Commercial Planning Application
  code: ECON 03
  kind national
  unit: weeks per commercial planning application
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 03
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_04: % of Procurement Spent on Local Enterprises
  code: ECON 04
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 04
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_05: No of Business Gateway Start-Ups per 10,000 Population
  code: ECON 05
  kind national
  unit: rate per 10,000 population
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 05
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Number of Business Gateway Start-Ups. Denominator: MYE Population (Ten Thousands). Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_06: Cost of Economic Development & Tourism per 1,000 Population
  code: ECON 06
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 06
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per 1,000 population. Numerator: Economic Development & Tourism - Gross expenditure. Denominator: MYE Population (Thousands). Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_07: % of People Earning Less Than the Living Wage
  code: ECON 07
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 07
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_08: % of Properties Receiving Superfast Broadband
  code: ECON 08
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 08
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_09: Town Vacancy Rates
  code: ECON 09
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 09
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_10: Immediate Available Employment Land as a % of Total Land Allocated for Employment Purposes in the Local Development Plan
  code: ECON 10
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 10
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_11: Gross Value Added (GVA) per Capita
  code: ECON 11
  kind national
  unit money
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 11
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per capita. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators. Typed as a cost in the file, though it is a value where higher ranks better.

measure ECON_12a: Claimant Count as a % of Working Age Population
  code: ECON 12a
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 12a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Claimant Count. Denominator: MYE Population (Working Age). Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ECON_12b: Claimant Count as % of 16-24 Population
  code: ECON 12b
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ECON 12b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Claimant Count (16 to 24). Denominator: MYE Population (16 to 24). Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_01a: Net Cost of Waste Collection per Premises
  code: ENV 01a
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 01a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per premises. Numerator: Waste collection - Net expenditure. Denominator: Number of Premises for Refuse Collection. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_02a: Net Cost of Waste Disposal per Premises
  code: ENV 02a
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 02a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per premises. Numerator: Waste disposal - Net expenditure. Denominator: Number of Premises for Refuse Collection. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_03a: Net Cost of Street Cleaning per 1,000 Population
  code: ENV 03a
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 03a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per 1,000 population. Numerator: Street cleaning -net expenditure. Denominator: MYE Population (Thousands). Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_03c: Street Cleanliness Score (% Acceptable)
  code: ENV 03c
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 03c
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_04a: Cost per Kilometre of Roads
  code: ENV 04a
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 04a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per kilometre of roads. Numerator: Road and winter maintenance - gross expenditure. Denominator: KM of Road. Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_04b: % of A class Roads That Should be Considered for Maintenance Treatment
  code: ENV 04b
  kind national
  unit percent
  better lower
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 04b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 2 years, every year together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_04c: % of B class Roads That Should be Considered for Maintenance Treatment
  code: ENV 04c
  kind national
  unit percent
  better lower
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 04c
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 2 years, every year together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_04d: % of C class Roads That Should be Considered for Maintenance Treatment
  code: ENV 04d
  kind national
  unit percent
  better lower
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 04d
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 2 years, every year together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_04e: % of Unclassified Roads That Should be Considered for Maintenance Treatment
  code: ENV 04e
  kind national
  unit percent
  better lower
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 04e
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 4 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_05: Cost of Trading Standards and Environmental Health per 1,000 Population
  code: ENV 05
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 05
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per 1,000 population. Numerator: Trading Standards & Environmental Health Gross Expenditure. Denominator: MYE Population (Thousands). Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators. Whole of which ENV 05a and ENV 05b are the parts, by their titles.

measure ENV_05a: Cost of Trading Standards, Money Advice & Citizens Advice per 1,000 Population
  code: ENV 05a
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 05a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per 1,000 population. Numerator: Trading Standards Gross Expenditure. Denominator: MYE Population (Thousands). Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_05b: Cost of Environmental Health per 1,000 Population
  code: ENV 05b
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 05b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per 1,000 population. Numerator: Environmental Health Gross Expenditure. Denominator: MYE Population (Thousands). Published in cash and in real terms. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_06: The % of Total Household Waste Arising that is Recycled
  code: ENV 06
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 06
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_07a: % of Adults Satisfied with Refuse Collection
  code: ENV 07a
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 07a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure ENV_07b: % of Adults Satisfied with Street Cleaning
  code: ENV 07b
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: ENV 07b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Figures of 3 years together. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure FINSUS_01: Total Useable Reserves as a % of Council Annual Budgeted Revenue
  code: FINSUS 01
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: FINSUS 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure FINSUS_02: Uncommitted General Fund Balance as a % of Council Annual Budgeted net Revenue
  code: FINSUS 02
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: FINSUS 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators. The file gives a mid-point of 0.03 but ranks it descending.

measure FINSUS_03: Ratio of Financing Costs to Net Revenue Stream - General Fund
  code: FINSUS 03
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: FINSUS 03
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure FINSUS_04: Ratio of Financing Costs to Net Revenue Stream - Housing Revenue Account
  code: FINSUS 04
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: FINSUS 04
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators.

measure FINSUS_05: Actual Outturn as a % of Budgeted Expenditure
  code: FINSUS 05
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: FINSUS 05
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Net outrun revenue expenditure as reported to committee. Denominator: Net budgeted revenue expenditure as reported to committee. Similar councils: Environmental, Culture & Leisure, Economic Development, Corporate and Property indicators. The file gives a mid-point of 1.0 but ranks it ascending.

measure HSN_01b: Gross rent Arrears (All Tenants) as at 31 March Each Year as a % of Rent Due for the Reporting Year
  code: HSN 01b
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: HSN 01b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Gross Rent Arrears - Year End. Denominator: Rent due in year. Similar councils: Children, Social Work and Housing indicators.

measure HSN_02: % of Rent Due in the Year That was Lost Due to Voids
  code: HSN 02
  kind national
  unit percent
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: HSN 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Rent lost through properties being empty. Denominator: Rent due in year. Similar councils: Children, Social Work and Housing indicators.

measure HSN_03: % of Dwellings Meeting SHQS
  code: HSN 03
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: HSN 03
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Properties meeting SHQS Year End. Denominator: Properties Within Scope of SHQS Year End. Similar councils: Children, Social Work and Housing indicators.

measure HSN_04b: Average Time Taken to Complete Non-Emergency Repairs
  code: HSN 04b
  kind national
  unit days
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: HSN 04b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Working days to complete non-emergency repairs. Denominator: Non-emergency repairs completed. Similar councils: Children, Social Work and Housing indicators.

measure HSN_05a: % of Council Dwellings that are Energy Efficient
  code: HSN 05a
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: HSN 05a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Self-contained properties that meet EESSH Total. Denominator: Self-contained properties in scope of EESSH Total. Similar councils: Children, Social Work and Housing indicators.

measure SW_01: Older Persons (Over65) Home Care Costs per Hour
  code: SW 01
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 01
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per hour. Numerator: Total Homecare. Denominator: Care Hours per Year. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure SW_02: SDS (Direct Payment + Managed Personalised Budget) Spend on Adults 18+ as a % of Total Social Work Spend on Adults 18+
  code: SW 02
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 02
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: SDS Spend on over 18s. Denominator: Gross SW Spend on over 18s. Similar councils: Children, Social Work and Housing indicators.

measure SW_03a: % of People 65+ with Long-Term Care Needs who are Receiving Personal Care at Home
  code: SW 03a
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 03a
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure SW_04b: % of Adults Supported at Home who Agree That Their Services and Support had an Impact in Improving or Maintaining Their Quality of Life
  code: SW 04b
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 04b
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure SW_04c: % of Adults Supported at Home Who Agree That They Are Supported to Live as Independently as Possible
  code: SW 04c
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 04c
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure SW_04d: % of Adults Supported at Home Who Agree That They Had a Say in How Their Help, Care or Support was Provided
  code: SW 04d
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 04d
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure SW_04e: % of Carers Who Feel Supported to Continue in Their Caring Role
  code: SW 04e
  kind national
  unit percent
  better higher
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 04e
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Reported every 2 years. Similar councils: Children, Social Work and Housing indicators.

measure SW_05: Older Persons (Over 65's) Residential Care Costs per Week per resident
  code: SW 05
  kind national
  unit money
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 05
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Money per week per resident. Numerator: Net Expenditure on Care Homes for Older People Per Week. Denominator: Number of long-stay residents aged 65+ supported in Care Homes. Published in cash and in real terms. Similar councils: Children, Social Work and Housing indicators.

measure SW_06: Rate of Readmission to Hospital Within 28 Days per 1,000 Discharges
  code: SW 06
  kind national
  unit: rate per 1,000 discharges
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 06
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Number of readmissions to an acute hospital within 28 days of discharge. Denominator: Number of discharges (Thousands). Similar councils: Children, Social Work and Housing indicators.

measure SW_07: % of Care Services Graded Good or Better
  code: SW 07
  kind national
  unit percent
  better higher
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 07
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Similar councils: Children, Social Work and Housing indicators.

measure SW_08: Number of Days People Spend in Hospital When They are Ready to be Discharged, per 1,000 Population (75+)
  code: SW 08
  kind national
  unit: days per 1,000 population (75+)
  better lower
  reported yearly
  source: Improvement Service, Local Government Benchmarking Framework
  id lgbf: SW 08
  uncertain direction: From one repository\u2019s own list, not checked against the Improvement Service
  > Numerator: Number of bed days people spend in hospital when they are ready to be discharged. Denominator: MYE Population (75+) (Thousands). Similar councils: Children, Social Work and Housing indicators.
`;export{e as text};
