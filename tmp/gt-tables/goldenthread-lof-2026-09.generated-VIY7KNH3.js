import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import"./goldenthread-chunk-FTVP7FFG.js";var e=`# Generated from libraries/data by scripts/generate-libraries.mjs. Its README says what is certain.

plan LocalOutcomesFramework: Local Outcomes Framework (England), first edition
  organisation: Ministry of Housing, Communities and Local Government
  as at 2026-09-14
  > First edition of 1 July 2026. Most titles were read from the page of 30 July 2026, which changed on 14 September.
  > Contains public sector information licensed under the Open Government Licence v3.0.
  > The ambitions below the outcomes are in our own words. Names such as M13_2 count in the order of the page: the framework has no numbers of its own.

outcome HousingSupply: Housing supply
  code: 1
  > The country builds the homes it needs and everyone can find one they can afford.
  > The framework has no metric of it yet.

outcome HousingQuality: Housing quality and safety
  code: 2
  measured by M02_1, M02_2, M02_3, M02_4
  > Every home is decent, safe and secure.

outcome Homelessness: Homelessness and rough sleeping
  code: 3
  measured by M03_1, M03_2, M03_3, M03_4, M03_5
  > Fewer people become homeless or sleep rough.

outcome MultipleDisadvantage: Multiple disadvantage
  code: 4
  measured by M04_1, M04_2, M04_3
  > Life gets better for adults who face several disadvantages at once.

outcome BestStart: Best start in life
  code: 5
  measured by M05_1, M05_2, M05_3, M05_4, M05_5
  > Young children everywhere develop well and are healthy because families and early education support them.

outcome ChildrenThriving: Every child achieving and thriving
  code: 6
  measured by M06_1, M06_2, M06_3, M06_4, M06_5, M06_6, M06_7, M06_8, M06_9, M06_10, M06_11, M06_12, M06_13, M06_14
  > Children and young people do well at school, at home and where they live.

outcome ChildrenSafe: Keeping children safe (children's social care)
  code: 7
  measured by M07_1, M07_2, M07_3, M07_4, M07_5, M07_6, M07_7, M07_8, M07_9, M07_10, M07_11, M07_12, M07_13, M07_14, M07_15
  > Children are safe in loving homes and more families manage together.

outcome Health: Health and wellbeing
  code: 8
  measured by M08_1, M08_2, M08_3, M08_4, M08_5, M08_6, M08_7, M08_8, M08_9, M08_10, M08_11, M08_12, M08_13, M08_14
  > People live longer in good health, and the gaps in health become smaller.

outcome CareQuality: Adult social care: quality
  code: 9
  measured by M09_1, M09_2, M09_3, M09_4, M09_5, M09_6
  > People who draw on care and their carers get good care from skilled staff.

outcome CareIndependence: Adult social care: independence, choice and control
  code: 10
  measured by M10_1, M10_2, M10_3, M10_4, M10_5, M10_6, M10_7, M10_8
  > People who draw on care stay as independent as they can and decide about their support.

outcome CareNeighbourhood: Adult social care: neighbourhood health and integration
  code: 11
  measured by M11_1, M11_2
  > Health and social care work as one service near where people live.

outcome Neighbourhoods: Neighbourhoods
  code: 12
  measured by M12_1, M12_2, M12_3, M12_4, M12_5, M12_6, M12_7, M12_8, M12_9, M12_10
  > People feel safe, belong to their community and like living in their area.

outcome Environment: Environment, circular economy and climate change
  code: 13
  measured by M13_1, M13_2, M13_3, M13_4, M13_5
  > The natural and built environment is healthier and copes better with a changing climate.

outcome Transport: Transport and local infrastructure
  code: 14
  measured by M14_1, M14_2, M14_3, M14_4, M14_5, M14_6, M14_7
  > Cleaner, safer and healthier transport connects communities and helps the economy grow.

outcome Prosperity: Economic prosperity and regeneration
  code: 15
  measured by M15_1, M15_2, M15_3, M15_4, M15_5, M15_6, M15_7, M15_8, M15_9, M15_10, M15_11, M15_12, M15_13, M15_14, M15_15, M15_16
  > The local economy grows and people are better off.
  > Contextual: it shows the setting that councils work in.

outcome ChildPoverty: Child poverty
  code: 16
  measured by M16_1
  > Fewer children grow up poor, and those who do have better chances.
  > Contextual: it shows the setting that councils work in.

measure M02_1: Percentage of rental housing in the local authority area deemed decent
  kind national
  unit percent
  better higher
  source: Ministry of Housing, Communities and Local Government, MHCLG stock condition model (English Housing Survey)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 2. Modelled, not measured: predicted from dwelling and area characteristics; all rented homes, private and social.

measure M02_2: Percentage of homes rated energy performance certificate (EPC) C and above
  kind national
  unit percent
  better higher
  source: Office for National Statistics, ONS analysis of the Energy Performance Certificate register, table 2a
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 2. Share of homes that hold a certificate, not of all homes; records April 2015 to March 2025.

measure M02_3: Percentage of completed remediation for unique buildings
  kind national
  unit percent
  better higher
  source: Ministry of Housing, Communities and Local Government, MHCLG management information on building remediation
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 2. Management information.

measure M02_4: Percentage of local authority-owned social housing deemed decent
  kind national
  unit percent
  better higher
  source: Ministry of Housing, Communities and Local Government, Local Authority Housing Statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 2. Read as 100 less the published share that is not decent.

measure M03_1: Rate of households with children in temporary accommodation per 1,000 households
  kind national
  unit: rate per 1,000 households
  better lower
  source: Ministry of Housing, Communities and Local Government, MHCLG homelessness tables, TA1
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 3.

measure M03_2: Number of families in B&B over 6 weeks
  kind national
  unit number
  better lower
  source: Ministry of Housing, Communities and Local Government, MHCLG homelessness tables, TA4c
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 3. Counts families. The author reads the nearest available series (families in bed and breakfast, any length of stay).

measure M03_3: Percentage of duties owed where homelessness was prevented or relieved - broken down by a cohort: households experiencing multiple disadvantage
  kind national
  unit percent
  better higher
  source: Ministry of Housing, Communities and Local Government, MHCLG statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 3. A placeholder: no figures are published yet. Placeholder. The page also reflects it in the multiple disadvantage outcome.

measure M03_4: Number of people sleeping rough on a single night
  kind national
  unit number
  better lower
  reported yearly
  source: Ministry of Housing, Communities and Local Government, Annual autumn rough sleeping snapshot
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 3. Counts people. Accredited official statistic.

measure M03_5: Number of people sleeping rough over the month who are long term
  kind national
  unit number
  better lower
  reported monthly
  source: Ministry of Housing, Communities and Local Government, Rough Sleeping Data Framework, monthly management information
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 3. Counts people. Management information.

measure M04_1: Percentage of prison leavers with a substance misuse need engaged in treatment within three weeks of release
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id fingertips: 92544
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 4. The published series carries no three-week limit.

measure M04_2: Number of households referred to domestic abuse safe accommodation services that could not be supported due to unmet needs
  kind national
  unit number
  better lower
  source: Ministry of Housing, Communities and Local Government, Management information under Part 4 of the Domestic Abuse Act 2021
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 4. Counts households. Management information from Tier 1 authorities.

measure M04_3: Drugs and alcohol: Proportion of the opiate and/or crack prevalent population (15-64) and the proportion of alcohol-dependent population (18+) that are not in treatment (unmet need)
  kind national
  unit percent
  better lower
  source: National Drug Treatment Monitoring System, National Drug Treatment Monitoring System
  split Substance into OpiateOrCrack, Alcohol
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 4. Also listed under outcome 8. Unmet need itself had no public source; the author shows four component series with other units (per 1,000 aged 15 to 64; per 1,000; percent of adults; per 1,000).

measure M05_1: Child development: Percentage of children with a good level of development at 5 years old
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 19346
  id fingertips: 90631
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 5.

measure M05_2: Child development: Percentage point difference between the proportion of children eligible or not eligible for Free School Meals achieving a Good Level of Development
  kind national
  unit: percentage points
  better lower
  reported yearly
  source: Department for Education, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 27666
  id fingertips: 90631 less 90632
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 5. Calculated by the author from two published figures.

measure M05_3: Child health: percentage achieving good level of development at 2-2.5 year review
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 13643
  id fingertips: 93436
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 5. The page also reflects it in the health and wellbeing outcome. After 14 Sept 2026 the name on the page ends with "( DHSC )".

measure M05_4: Take-up rate of 2-year-old disadvantage childcare offer
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 5. The eligible population is modelled.

measure M05_5: Take-up rate of the 3-4-year-old 15 hours childcare offer
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 5.

measure M06_1: School attainment: Percentage of pupils meeting the expected standard in reading, writing and maths at Key Stage 2 for all state funded schools, local authority maintained schools and academies
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Key stage 2 attainment (DfE), read through Explore Local Statistics
  id lginform: 6080
  split School into Maintained, Academies
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 6. The kinds of school named may be its scope, not a split.

measure M06_2: School attainment: Key Stage 2 attainment "disadvantage gap", difference in attainment between students who are known to be disadvantaged / are not known to be disadvantaged
  kind national
  unit: percentage points
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6. Calculated by the author from published figures.

measure M06_3: School attainment: Key Stage 4 attainment 8 data for all state funded schools, local authority maintained schools and academies
  kind national
  unit score
  better higher
  reported yearly
  source: Department for Education, Key stage 4 performance
  split School into Maintained, Academies
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6. Marked in development in the framework. The kinds of school named may be its scope, not a split.

measure M06_4: School attainment: Key Stage 4 attainment 8 "disadvantage gap", difference in attainment between students who are known to be disadvantaged / are not known to be disadvantaged
  kind national
  unit: score points, Attainment 8 points
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6. Calculated by the author from published figures.

measure M06_5: Not in Education, Employment, or Training (NEET): Percentage of young people (16 - 17) not in education, employment or training
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Fingertips (Office for Health Improvement and Disparities)
  id fingertips: 93203
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6. The series combines not in education, employment or training with not known.

measure M06_6: Special Educational Needs (SEN): Percentage of SEN pupils meeting expected standard in reading, writing and maths at Key Stage 2 (all SEN provision, children and young people with an Education, Health and Care plan (EHCP) and SEN support without an EHCP)
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  split Provision into WithPlan, SupportOnly
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6.

measure M06_7: Special Educational Needs (SEN): KS4 attainment 8 data for SEN pupils (all SEN provision, children and young people with an Education, Health and Care plan (EHCP) and SEN support without an EHCP)
  kind national
  unit score
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  split Provision into WithPlan, SupportOnly
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6.

measure M06_8: School leavers: Young people supported to move into education, employment or training - post-16 destinations including SEN breakdowns
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6.

measure M06_9: Absence: absence rate - persistent and severe absence
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Pupil absence (DfE), read through Explore Local Statistics
  split Absence into Persistent, Severe
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6. The author reads persistent absence only; severe absence was not in the series used.

measure M06_10: Absence: Absence rate for SEN pupils (children and young people with an Education, Health and Care plan (EHCP), and SEN support without an EHCP)
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  split Provision into WithPlan, SupportOnly
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6.

measure M06_11: Youth offenders: first time entrants to youth justice system
  kind national
  unit: rate per 100,000 people aged 10 to 17
  better lower
  reported yearly
  source: Ministry of Justice, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6.

measure M06_12: Youth Offenders: percentage of youth offenders reoffending
  kind national
  unit percent
  better lower
  reported yearly
  source: Ministry of Justice, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 6.

measure M06_13: Special Educational Needs (SEN): percentage of SEN children supported in mainstream schools
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 6. Share calculated by the author.

measure M06_14: Physical inactivity: less active (less than 30 minutes per day)
  kind national
  unit percent
  better lower
  source: Sport England, Active Lives Children and Young People Survey, table 3
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 6. Periods seen: 2017/18, 2023/24, 2024/25; frequency not clear.

measure M07_1: Rate of children looked after per 10,000 children
  kind national
  unit: rate per 10,000 children
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7. No direction is agreed.

measure M07_2: Persistent absence: percentage of persistent absentees among children using children's social care
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Explore Local Statistics (Office for National Statistics)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7. The series read covers looked-after children only.

measure M07_3: Key stage 2 attainment: percentage achieving expected standard in Key stage 2 among children using children's social care
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Outcomes for children in need
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7. Children in need at 31 March.

measure M07_4: Key stage 4 attainment: average attainment at key stage 4 among children using children's social care
  kind national
  unit score
  better higher
  reported yearly
  source: Department for Education, Outcomes for children in need
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_5: Family networks: percentage of children who cease being looked after due to special guardianship order, residence order or child arrangement order
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7. Share calculated by the author.

measure M07_6: Repeat child protection plans: percentage of child protection plans which were a second or subsequent plan
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Children in need
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_7: Long period on child protection plan: percentage of child protection plans longer than 2 years
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_8: Placement stability: percentage of children looked after with 3 or more placements during the year
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_9: Placement types: percentage of children looked after living in different placement types
  kind national
  unit percent
  reported yearly
  source: Department for Education, Explore education statistics
  split Placement into Foster, WithParents, Homes, Supported, Adoption, OtherResidential, ResidentialSchools, Other
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7. No direction is agreed. The parts are those that one author shows. A distribution; no single figure.

measure M07_10: Percentage of care leavers in education, employment or training for 17-18 and 19-21 age groups
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  split Age into Aged17to18, Aged19to21
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_11: Percentage of care leavers in suitable accommodation 17-18 and 19 - 21 age groups
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Education, Explore education statistics
  split Age into Aged17to18, Aged19to21
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_12: Children looked after wellbeing: average strengths and difficulties questionnaire (SDQ) score for children looked after
  kind national
  unit score
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7. Ages 5 to 16.

measure M07_13: Distance of placements from home: percentage of looked after children placed more than 20 miles from home
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Explore education statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 7.

measure M07_14: Resource prioritisation between early and later intervention: share of children's services spend not on children looked after
  kind national
  unit percent
  reported yearly
  source: Department for Education, Section 251 outturn
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 7. No direction is agreed. Share calculated by the author.

measure M07_15: Workforce vacancy rates
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Education, Children's social work workforce
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 7. Full-time equivalent; children's social workers.

measure M08_1: Health life expectancy at birth (split by male and female)
  kind national
  unit: years
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 3155, 3156
  split Sex into Male, Female
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 8. LG Inform: two components (male, female); which id is which was not said. "Health life expectancy" is the wording on the page; the statistic is called healthy life expectancy. Three years pooled.

measure M08_2: Slope index of inequality in life expectancy at birth (split by male and female)
  kind national
  unit: years
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  split Sex into Male, Female
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 8. Three years pooled.

measure M08_3: Smoking: percentage of those setting a quit date who successfully quit smoking
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 27585
  id fingertips: 94243
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 8.

measure M08_4: Drugs and alcohol: rate of alcohol-specific mortality (directly standardised rate per 100,000)
  kind national
  unit: rate per 100,000 people, directly standardised
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 27774
  id fingertips: 91380
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 8.

measure M08_5: Obesity: year 6 obesity prevalence
  kind national
  unit percent
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 8. The series includes severe obesity.

measure M08_6: Physical inactivity: percentage of adults who are physically inactive
  kind national
  unit percent
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 8.

measure M08_7: Sexual health: under 18 conception rate
  kind national
  unit: rate per 1,000 women aged 15 to 17
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 8.

measure M08_8: Oral health: percentage of 5-year-olds with experience of visually obvious dental decay
  kind national
  unit percent
  better lower
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 8. Periods seen: 2007/08, 2011/12, 2014/15, 2016/17, 2018/19, 2021/22, 2023/24; irregular.

measure M08_9: Mental Health: Suicide Rate
  kind national
  unit: rate per 100,000 people
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 12156
  id fingertips: 41001
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 8. Three years pooled; one crosswalk reads it for people aged 10 and over.

measure M08_10: Smoking: Percentage of local smoking population who set a quit date
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 8.

measure M08_11: Sexual health: Proportion of people with PrEP need initiated or continuing PrEP.
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id fingertips: 93928
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 8.

measure M08_12: Sexual health: Sexually transmitted infection (STI) testing rate (exclude chlamydia aged 24 years and under) per 100,000.
  kind national
  unit: rate per 100,000 people
  better higher
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 8. Leaves out chlamydia tests at ages 24 and under.

measure M08_13: Cardiovascular disease prevention: Proportion of NHS health checks completed across the eligible population
  kind national
  unit percent
  better higher
  reported quarterly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id lginform: 8223
  id fingertips: 91734
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Output metric of outcome 8. The comparator file reads a cumulative quarterly series; another author maps it to yearly Fingertips 91734.

measure M08_14: Drugs and alcohol: Proportion of the opiate and/or crack prevalent population (15-64) and the proportion of alcohol-dependent population (18+) that are not in treatment (unmet need)
  kind national
  unit percent
  better lower
  source: National Drug Treatment Monitoring System, National Drug Treatment Monitoring System
  split Substance into OpiateOrCrack, Alcohol
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 8. Also listed under outcome 4; see there.

measure M09_1: Quality of life of people who use services (adjusted to account for local authority impact)
  kind national
  unit score
  better higher
  reported yearly
  source: Department of Health and Social Care, ASCOF 1B (Adult Social Care Survey)
  id ascof: 1B
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 9.

measure M09_2: Quality of life of carers
  kind national
  unit score
  better higher
  source: Department of Health and Social Care, ASCOF 1C (Survey of Adult Carers in England)
  id ascof: 1C
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 9. Frequency: every 2 years.

measure M09_3: Overall satisfaction of carers with social services (for them and the person they care for)
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF 1E (Survey of Adult Carers in England)
  id ascof: 1E
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 9. Frequency: every 2 years.

measure M09_4: Overall satisfaction of people who use services with their care and support
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, ASCOF 1D (Adult Social Care Survey)
  id ascof: 1D
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 9.

measure M09_5: The proportion of section 42 safeguarding enquiries where a risk was identified, and the reported outcome was that this risk was reduced or removed
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, ASCOF 4B (safeguarding adults collection)
  id ascof: 4B
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 9.

measure M09_6: Workforce turnover: Proportion of staff in the formal care workforce leaving their role in the past 12 months
  kind national
  unit percent
  better lower
  source: Skills for Care, Adult Social Care Workforce Data Set, local area download
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 9.

measure M10_1: Proportion of people who received reablement during the year, who were previously not receiving services, where no further request was made for ongoing support
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF 2A
  id ascof: 2A
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 10. Official statistic in development.

measure M10_2: Proportion of people who receive long-term support who live in their home or with family
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF 2E(2a), 2E(2b)
  id ascof: 2E(2a), 2E(2b)
  split Age into Aged18to64, Aged65andOver
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 10. The parts are those that one author shows. Official statistic in development. All-ages figure calculated by the author.

measure M10_3: Proportion of people who use services who report having control over their daily life
  kind national
  unit percent
  better higher
  reported yearly
  source: Department of Health and Social Care, ASCOF 3A (Adult Social Care Survey)
  id ascof: 3A
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 10.

measure M10_4: Proportion of care users and carers who have found it easy to find information about services and/or support
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF (Adult Social Care Survey; Survey of Adult Carers in England)
  split Respondent into CareUsers, Carers
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 10. Frequency: care users yearly; carers every 2 years.

measure M10_5: Proportion of carers who report that they have been involved in discussions about the person they care for
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF 3B (Survey of Adult Carers in England)
  id ascof: 3B
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 10. Frequency: every 2 years.

measure M10_6: Proportion of people using social care who receive direct payments
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF 3D(2a)
  id ascof: 3D(2a)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 10. Official statistic in development.

measure M10_7: Number of people receiving local authority-provided or organised long-term adult social care support (nursing, residential, and community) per 100,000 adults, split by age (18-64, 65+)
  kind national
  unit: rate per 100,000 adults
  source: Department of Health and Social Care, Adult social care activity report, table 36
  split Age into Aged18to64, Aged65andOver
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 10. No direction is agreed.

measure M10_8: Number of people receiving adult social care assessments who've not received local authority long-term support in the previous 12 months per 100,000 population
  kind national
  unit: rate per 100,000 population
  source: Department of Health and Social Care, Adult social care activity report, table 12
  split Age into Aged18to64, Aged65andOver
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 10. No direction is agreed. The parts are those that one author shows. The author reads requests for support, the nearest available series, not assessments.

measure M11_1: Proportion of people aged 65 and over discharged from hospital into reablement and who remained in the community within 12 weeks of discharge
  kind national
  unit percent
  better higher
  source: Department of Health and Social Care, ASCOF 2D(1)
  id ascof: 2D(1)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 11. Official statistic in development.

measure M11_2: Number of adults whose long-term support needs are met by admission to residential and nursing care homes per 100,000 population, split by age (18-64, 65+)
  kind national
  unit: rate per 100,000 population
  better lower
  source: Department of Health and Social Care, ASCOF 2B/2C
  id ascof: 2B, 2C
  split Age into Aged18to64, Aged65andOver
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 11. Official statistic in development.

measure M12_1: Percentage of people who agree adults in their communities can be trusted
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Culture, Media and Sport, Community Life Survey, table B4c
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12. The published answer is that many of the people can be trusted, narrower than the wording of the metric.

measure M12_2: Percentage of people who feel they can influence local decisions
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Culture, Media and Sport, Community Life Survey, table B5c
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12.

measure M12_3: Percentage of people who are satisfied with community / cultural facilities in their local area
  kind national
  unit percent
  better higher
  source: Department for Culture, Media and Sport, Community Life Survey
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12. A placeholder: no figures are published yet. Placeholder.

measure M12_4: Percentage of people who are satisfied with their local area as a place to live
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Culture, Media and Sport, Community Life Survey, table B15c
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12.

measure M12_5: Percentage of people who agree that people from different backgrounds get on well together in their local area
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Culture, Media and Sport, Community Life Survey, table B6c
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12.

measure M12_6: Percentage of people experiencing loneliness
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Culture, Media and Sport, Community Life Survey, table A1c
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12. Often or always.

measure M12_7: Percentage of people who have engaged in volunteering recently
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Culture, Media and Sport, Community Life Survey, table C1c(F)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12.

measure M12_8: Percentage of people who reported in-person cultural engagement within the past 12-months
  kind national
  unit percent
  better higher
  source: Department for Culture, Media and Sport, Participation Survey, table A3
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 12. Local authority figures for 2023/24 only: the 2024/25 sample was not boosted.

measure M12_9: Rate of fly-tipping enforcement actions per incident
  kind national
  unit: rate per incident
  reported yearly
  source: Department for Environment, Food and Rural Affairs, Fly-tipping statistics
  id lginform: 25733
  uncertain frequency: Read from the periods that had figures in August 2026
  > Output metric of outcome 12. No direction is agreed. Calculated by the author: actions divided by incidents.

measure M12_10: Rate of physical visits of people into library premises per population
  kind national
  unit: rate per population (how many people: not said)
  better higher
  source: Arts Council England
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 12. A placeholder: no figures are published yet. Placeholder.

measure M13_1: Deaths attributable to particulate air pollution (particulate matter less than 2.5 micrometres in diameter [PM2.5])
  kind national
  unit percent
  better lower
  reported yearly
  source: Department of Health and Social Care, Fingertips (Office for Health Improvement and Disparities)
  id fingertips: 93861
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 13.

measure M13_2: Percentage of total household waste sent for recycling, compost and reuse
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Environment, Food and Rural Affairs, Local authority collected waste statistics
  id lginform: 46
  id ni: 192
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 13.

measure M13_3: Percentage of total household waste that is collected separately as food waste
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Environment, Food and Rural Affairs, WasteDataFlow
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 13. Calculated by the author.

measure M13_4: Residual household waste per household
  kind national
  unit: kilograms per household
  better lower
  reported yearly
  source: Department for Environment, Food and Rural Affairs, Defra statistics
  id ni: 191
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 13.

measure M13_5: Percentage of local sites in positive conservation management
  kind national
  unit percent
  better higher
  reported yearly
  source: Department for Environment, Food and Rural Affairs, Defra statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 13. Partial returns: many authorities send none.

measure M14_1: Connectivity score for public transport to key services
  kind national
  unit score
  better higher
  source: Department for Transport, DfT statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 14. First published 29 September 2025.

measure M14_2: Passenger journeys on local bus services per head by local authority (including disaggregation by concessionary pass journeys)
  kind national
  unit: rate per head
  better higher
  reported yearly
  source: Department for Transport, Local bus statistics
  id lginform: 12801, 12804
  split Journey into Concessionary
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 14. LG Inform: 12801 all journeys, 12804 concessionary pass journeys. Published for local transport authorities, not districts.

measure M14_3: Percentage of adults who engaged in active travel at least twice in the last 28 days
  kind national
  unit percent
  better higher
  source: Department for Transport, DfT statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 14. Frequency: yearly until 2023. Last DfT edition August 2024; Active Lives moved to Sport England.

measure M14_4: Killed or seriously injured per billion vehicle miles
  kind national
  unit: rate per billion vehicle miles
  better lower
  reported yearly
  source: Department for Transport, Road safety statistics, RAS0403
  id lginform: 16135
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Outcome metric of outcome 14. Adjusted figures.

measure M14_5: Percentage of local authority motorways and A roads that should be considered for maintenance, split by road type (motorways and A roads; B and C roads; unclassified roads)
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Transport, RDC0120
  split RoadClass into MotorwaysAndA, BAndC, Unclassified
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 14. The author shows two of the three road types; no unclassified roads series.

measure M14_6: Public EVSEs (Electric Vehicle Supply Equipment per 100,000 population)
  kind national
  unit: rate per 100,000 population
  better higher
  reported quarterly
  source: Department for Transport, Electric vehicle charging infrastructure statistics
  id lginform: 14678
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  > Output metric of outcome 14.

measure M14_7: Percentage change in service mileage year on year
  kind national
  unit: percent change on a year earlier
  better higher
  reported yearly
  source: Department for Transport, BUS02e
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 14. Published for local transport authorities, not districts.

measure M15_1: 18-24 year olds in full-time education or employment
  kind national
  unit percent
  better higher
  reported quarterly
  source: Office for National Statistics, Annual Population Survey
  split Activity into Employed, InEducation
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 15. The parts are those that one author shows.

measure M15_2: Employment for 16-64 year olds
  kind national
  unit percent
  better higher
  reported quarterly
  source: Office for National Statistics, Annual Population Survey
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 15. Official statistic in development.

measure M15_3: Skills disparity metric - Percentage of working-age population with qualifications at Regulated Qualifications Framework (RQF) Level 4 or above
  kind national
  unit percent
  better higher
  reported yearly
  source: Office for National Statistics, Annual Population Survey
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 15. Series read ends in 2021; suspended until reweighting in 2026. The series uses NVQ level 4 and above.

measure M15_4: Indices of Multiple Deprivation (IMD) average score
  kind national
  unit score
  better lower
  source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025
  id lginform: 3902
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  > Outcome metric of outcome 15. Upper-tier summary file. The author reads the publication history as about every 5 years.

measure M15_5: Income deprivation affecting children index
  kind national
  unit: index, 0 to 1
  better lower
  source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025
  id lginform: 3910
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  > Outcome metric of outcome 15. The author reads the average score and a publication history of about every 5 years.

measure M15_6: Income deprivation affecting older people index
  kind national
  unit: index, 0 to 1
  better lower
  source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025
  id lginform: 3911
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  > Outcome metric of outcome 15. The author reads the average score and a publication history of about every 5 years.

measure M15_7: Births of new enterprises
  kind national
  unit percent
  better higher
  reported yearly
  source: Office for National Statistics, Business Demography
  id lginform: 540
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  > Output metric of outcome 15. The name gives no unit; the author turns births into percent of active businesses.

measure M15_8: Deaths of enterprises
  kind national
  unit percent
  reported yearly
  source: Office for National Statistics, Business Demography
  id lginform: 541
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  > Output metric of outcome 15. No direction is agreed. The name gives no unit; the author turns deaths into percent of active businesses.

measure M15_9: Number of high growth enterprises
  kind national
  unit number
  better higher
  reported yearly
  source: Office for National Statistics, Explore Local Statistics (Office for National Statistics)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15. Counts enterprises. The name says number; the author reads percent of businesses with 10 or more employees.

measure M15_10: Business density
  kind national
  unit: rate per 10,000 residents
  better higher
  reported yearly
  source: Office for National Statistics, Explore Local Statistics (Office for National Statistics)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15. Calculated by the author.

measure M15_11: Business survival rate
  kind national
  unit percent
  better higher
  reported yearly
  source: Office for National Statistics, Business Demography
  id lginform: 9644
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  > Output metric of outcome 15. Published late: 36 months by design (three-year survival, as one author reads it). The framework does not say after how many years; the author reads three-year survival.

measure M15_12: Gross value added per hour worked
  kind national
  unit money
  better higher
  reported yearly
  source: Office for National Statistics, Subregional productivity
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15. Current prices, smoothed; figures for 2024 due 5 November 2026.

measure M15_13: Gross median weekly pay
  kind national
  unit money
  better higher
  reported yearly
  source: Office for National Statistics, Annual Survey of Hours and Earnings, resident analysis
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15. Median, all employees.

measure M15_14: Gross disposable household income
  kind national
  unit money
  better higher
  reported yearly
  source: Office for National Statistics, Explore Local Statistics (Office for National Statistics)
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15. Per head, current prices.

measure M15_15: Percentage of premises with gigabit-capable broadband coverage
  kind national
  unit percent
  better higher
  source: Ofcom, Ofcom Connected Nations, read through Explore Local Statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15.

measure M15_16: Percentage of area with outdoor 5G coverage from at least one provider
  kind national
  unit percent
  better higher
  source: Ofcom, Ofcom Connected Nations, read through Explore Local Statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Output metric of outcome 15.

measure M16_1: Children in low-income families
  kind national
  unit percent
  better lower
  reported yearly
  source: Department for Work and Pensions, Children in low income families: local area statistics
  uncertain direction: One author\u2019s judgement. The publisher states no direction
  uncertain unit: One author\u2019s reading. The published title does not state it
  uncertain frequency: Read from the periods that had figures in August 2026
  uncertain title: Read from the page of 30 July 2026, before it changed on 14 September 2026
  > Outcome metric of outcome 16. The framework does not say which measure; the author reads relative low income before housing costs, children under 16, latest year provisional.
`;export{e as text};
