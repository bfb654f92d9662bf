import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import{a as e}from"./goldenthread-chunk-DORWJGLQ.js";import"./goldenthread-chunk-FTVP7FFG.js";var d={"accept-expired":{summary:e["accept-expired"],why:"An explanation with an end is a promise to come back. Past its end it no longer counts, and the finding that it explained returns.",when:"The finding that the line explained comes back with it, and says that its explanation ran out.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace
  accept title-missing until 2024-12-31: The post is being renamed
`,also:["title-missing"],fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace: Director of place
`,quickFix:"Removes the line."},"accept-unused":{summary:e["accept-unused"],why:"A reader of the line would look for a gap that is not there; and the day the gap comes back, it would be hidden.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace: Director of place
  accept title-missing: The post is being renamed
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace: Director of place
`,quickFix:"Removes the line."},"as-at-missing":{summary:e["as-at-missing"],why:"A check must give the same answer tomorrow, so it never looks at the clock. The day comes from the plan, or from `--as-at` on the command line.",example:`plan CouncilPlan: Council plan
  years 2024/25
`,fixed:`plan CouncilPlan: Council plan
  years 2024/25
  as at 2025-03-31
`,quickFix:"Adds an `as at` line with the last day of one of the plan\u2019s years, to pick from."},"clause-twice":{summary:e["clause-twice"],why:"Two answers to one question leave every reader free to pick.",when:"Lists add up: a second `supports`, `measured by` or `led by` is fine. `status` may stand once for each period.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
  as at 2025-06-30
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
`,quickFix:"Removes the second line."},"currency-mismatch":{summary:e["currency-mismatch"],why:"Pounds and euros cannot be added up. A total that mixes them is wrong, and nobody can tell by how much.",when:"A plan has one currency: what `currency` states, else GBP. Every amount is looked at, wherever it stands, and the unit of\n`amounts in`. An amount in another currency counts in no sum. Where a plan states no currency and none of its amounts is in\npounds, that is one finding.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
  key decision \u20AC250k
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
  key decision \xA3250k
`,quickFix:"Changes the sign to the plan\u2019s own; or states the currency of a plan that says none."},"dates-contradictory":{summary:e["dates-contradictory"],why:"What is late, what is closed and what is paid for when all follow from dates. One that contradicts another makes them all wrong.",when:"An error:\n\n- what ends before it begins: work, savings, funds, posts, consultations, outlooks, actions with `from` and `by`, the plan's years\n- a benefits review before its work starts\n- a baseline later than every target of its measure\n\nA warning:\n\n- a milestone, action, deliverable, output or benefit after the end of its work, unless it says `because`. The end may be that of\n  what the work is `part of`. A benefit that a later `benefits review` will look at is as it should be\n- a target of `squeeze`, `hold` or `drive` whose date is past\n- an issue raised, or a risk reviewed, after the plan's `as at`",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  starts 2026-04-01
  ends 2025-03-31
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  starts 2024-04-01
  ends 2026-03-31
  status green in 2024/25 Q4: On course
`},"duplicate-name":{summary:e["duplicate-name"],why:"When two things share a name, nobody can tell which of them a link means, or which of them is funded.",when:"All declarations share one name space, whatever their kind. The names of children (milestones, benefits, options\u2026) belong to their declaration alone.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer Director: Director of place
officer Director: Director of people
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer Director: Director of place
officer DirectorOfPeople: Director of people
`,quickFix:"Gives the later one a name of its own."},"figure-conflict":{summary:e["figure-conflict"],why:"Nobody can tell which of the two was agreed. The wrong one ends up in a report, and the council has published both.",when:"The same row of one declaration, in the same period: as columns of a table, as pairs on a line, or one of each. A period twice in\n`years` or `quarters`. The last quarter of a measure that is `reported \u2026 cumulative`, beside its year. The same change in a\nscenario, the same outcome with two shares.\n\nNothing is worked out from either figure until one is gone. Where both say the same, the figure counts once and this is a\nwarning. A baseline that differs from the actual of the same period is a warning too, unless the measure was `reset` then. A\ndifference that comes of rounding is none.\n\nTwo lines of a budget on one fund count both, for they may be two things. Where neither words, tags nor a `total` between them tell\nthem apart, this is a warning. Posts add up where their words differ.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  target 2025/26 480
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 480
`,quickFix:"Keeps one of the two figures, and takes out the other."},"line-not-understood":{summary:e["line-not-understood"],why:"What cannot be read cannot be checked. The rest of the file is read as if the line were not there, so a gap that it was meant to close stays open.",when:"Words for people go after a colon, or on a line that begins with `>`. Names start with a capital letter, the language\u2019s own words with a small one.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
  status
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
  status draft
`},"merge-unfinished":{summary:e["merge-unfinished"],why:"Only one of the two versions can be the plan. Until somebody chooses, nothing is worked out from either. Other checks of the plan wait too: they would be about a plan that nobody wrote.",when:"Git marks the two versions with lines of `<<<<<<<`, `=======` and `>>>>>>>`. Marks that are left over by themselves are found as well. The formatter and other fixes leave such a file alone.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
<<<<<<< HEAD
  status draft
=======
  status approved
>>>>>>> agreed-in-march
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
  status draft
`,quickFix:"Keeps the first version or the second, for you to choose."},"misleading-indentation":{summary:e["misleading-indentation"],why:"A line belongs to the nearest declaration above that can take it. Below a milestone, `status red` makes the milestone red and not the work, so the work\u2019s red is lost and nobody sees it.",when:"The line could belong to either. Nothing is worked out from it until somebody has chosen: neither is red, and neither is said to have no status. Silent in a file that is not indented, or where lines of children always stand level with them.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09: All advisers in post
  status red in 2024/25 Q4: Half the adviser posts are empty
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status red in 2024/25 Q4: Half the adviser posts are empty
  milestone Advisers by 2025-09: All advisers in post
`,quickFix:"Indents the line below the child that it belongs to; or moves it above the children, to what it is indented for."},"period-invalid":{summary:e["period-invalid"],why:"Money and targets belong to a year. A year that cannot be read leaves a promise without a date, and a sum that no longer adds up.",when:"Financial years are written `2024/25`, quarters `2024/25 Q3`, months `2025-09`, dates `2025-09-30`.",example:`plan CouncilPlan: Council plan
  years 2024/26
  as at 2025-03-31
`,fixed:`plan CouncilPlan: Council plan
  years 2024/25
  as at 2025-03-31
`,quickFix:"Changes the period to the one that was probably meant."},"plan-missing":{summary:e["plan-missing"],why:"Without a plan there are no years, no status and no settings: the checks can only be lenient, and the files around it stay strangers.",example:`officer DirectorOfPlace: Director of place
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace: Director of place
`,quickFix:"Adds a `plan` declaration before the first declaration of the file."},"row-length":{summary:e["row-length"],why:"One missing figure moves every later one into the wrong year: next year\u2019s target becomes this year\u2019s.",when:"Write `-` for a period without a figure. A single target with no period at all is target-without-date.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
fund GeneralFund: General fund
  holds revenue
  years     2024/25  2025/26
  available \xA318.2m
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
fund GeneralFund: General fund
  holds revenue
  years     2024/25  2025/26
  available \xA318.2m   -
`},"setting-not-understood":{summary:e["setting-not-understood"],why:"A setting that cannot be read falls back to what is usual, and every sum or date that depends on it may be wrong without anybody noticing.",example:`plan CouncilPlan: Council plan
  year starts in Juli
  as at 2025-03-31
`,fixed:`plan CouncilPlan: Council plan
  year starts in July
  as at 2025-03-31
`,quickFix:"Changes the value to the nearest one that the setting has."},"text-to-normalise":{summary:e["text-to-normalise"],why:"Other programs may show them wrongly, and two lines that look the same may compare as different.",example:`plan CouncilPlan: Council plan
  as\xA0at 2025-03-31
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
`,quickFix:"Puts the plain character in its place."},"title-missing":{summary:e["title-missing"],why:"Names are for links between lines; people read titles.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
officer DirectorOfPlace: Director of place
`,quickFix:"Adds a title made of the name, for you to correct."},"unit-mismatch":{summary:e["unit-mismatch"],why:"A percentage among amounts counts as nothing. The saving, the budget or the limit that it was to state is missing from every sum.",when:"Rows of money take amounts, rows of posts take numbers. The rows of a measure take figures in its `unit`: no percentage where it is\n`money`, `number` or `days`, no amount where it is `percent`, `number` or `days`.",example:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 6.7%
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`},"unknown-name":{summary:e["unknown-name"],why:"A link to nothing is a broken thread: the outcome looks measured, led or funded, and is not.",when:"Silent for `replaces`: what it names may be gone, and the line is then what keeps its name on record.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
  approved by FullCouncl on 2024-02-28
body FullCouncil: Full council
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
  approved by FullCouncil on 2024-02-28
body FullCouncil: Full council
`,quickFix:"Changes the name to the one that was probably meant; or declares a new one."},"unknown-word":{summary:e["unknown-word"],why:"A typing mistake would otherwise drop a link unnoticed: a measure, a lead or an amount that everyone believes is in the plan.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
  staus draft
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
  status draft
`,quickFix:"Changes the word to the one that was probably meant."},"wrong-kind-of-name":{summary:e["wrong-kind-of-name"],why:"The thread runs from money to work to outcome to vision. A link of the wrong kind breaks it without looking broken.",example:`plan CouncilPlan: Council plan
  as at 2025-03-31
  approved by Leader on 2024-02-28
portfolio Leader: Leader of the council
`,fixed:`plan CouncilPlan: Council plan
  as at 2025-03-31
  approved by FullCouncil on 2024-02-28
body FullCouncil: Full council
portfolio Leader: Leader of the council
`},"circular-link":{summary:e["circular-link"],why:"In a circle nothing is the reason for anything else: the thread from the work up to the vision never arrives, and work that waits for itself never starts.",when:"A circle is reported once, at the first of its members in the plan; the others are shown beside it.",example:`priority Skills: Skills for every age
  supports Prosperity, Learning
priority Learning: A place to learn in
  supports Skills
outcome Qualified: Everyone leaves school with a qualification
  supports Learning
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Qualified
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`priority Skills: Skills for every age
  supports Prosperity
priority Learning: A place to learn in
  supports Skills
outcome Qualified: Everyone leaves school with a qualification
  supports Learning
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Qualified
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Takes out one of the links, where it stands alone on its line and nothing else hangs on it."},"corporate-without-programme":{summary:e["corporate-without-programme"],why:"What one service can do by itself goes into its own plan. What takes several is done by none of them, unless it is planned across them.",when:"`kind corporate` on an outcome, a deliverable or work, and `kind partnership` on an outcome or a deliverable. A programme plans it where it holds it (`part of`), delivers it or depends on it. Source: the framework of 2006 (appendix 3) plans outcomes and deliverables that are not discrete to a service in a Service Delivery Programme.",example:`outcome StrongEconomy: Local businesses grow and take on local people
  kind corporate
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  kind corporate
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated

programme Growth: Growth programme
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
`,quickFix:"Makes the work part of one of the plan\u2019s programmes."},"decommission-without-effect":{summary:e["decommission-without-effect"],why:"A service that ends leaves people who used it. A council that did not write down what they can do instead will be asked in public.",when:"A measure after `effect on`, or words after a colon, say it. How equality was considered is another question.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  stops OldScheme
  equality screening on 2024-10: The new scheme reaches the same groups
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  stops OldScheme effect on JobsCreated: Firms apply to the new scheme instead
  equality screening on 2024-10: The new scheme reaches the same groups
`,rest:`service OldScheme: The old grant scheme
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
`,quickFix:"Adds words for you to fill in: what users will notice, and what they can use instead."},"departure-unexplained":{summary:e["departure-unexplained"],why:"There can be good reasons to depart from a principle. A reason that is written down is a choice; without one it is an inconsistency that scrutiny will find.",when:"The reason stands after the colon, or in a `because` line.",example:`principle LocalFirst: Work goes to local people first
workstream Apprenticeships: Apprenticeships in every trade
  delivers SecureJobs
  departs from LocalFirst
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`principle LocalFirst: Work goes to local people first
workstream Apprenticeships: Apprenticeships in every trade
  delivers SecureJobs
  departs from LocalFirst: The college takes in apprentices from the whole county
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a colon, for the reason to be filled in."},"evidence-undated":{summary:e["evidence-undated"],why:"A survey of ten years ago can support anything. Readers and inspectors look at the date first.",when:"`evidence on 2023-05: \u2026` has its date, and so has evidence whose words name a year: \u201CResidents survey 2023\u201D.",example:`outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
  evidence: Residents survey
`,fixed:`outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
  evidence on 2024-05: Residents survey
`,quickFix:"Adds a form behind the words, for the date to be filled in."},"links-to-superseded":{summary:e["links-to-superseded"],why:"A thread that runs through an old strategy or an old measure looks whole and leads nowhere: nobody reports on it any more.",when:"Silent for what tells of the past: `replaces`, what was decided and by whom, decisions, consultations and reviews, and what is complete, stopped or replaced itself. A post that has ended is ended-post.",example:`strategy GrowthPlan: Growth plan 2019
strategy SkillsPlan: Skills and growth plan 2024
  replaces GrowthPlan
strategy Apprenticeships: More apprenticeships
  supports GrowthPlan
`,fixed:`strategy GrowthPlan: Growth plan 2019
strategy SkillsPlan: Skills and growth plan 2024
  replaces GrowthPlan
strategy Apprenticeships: More apprenticeships
  supports SkillsPlan
`,quickFix:"Names what replaced it."},"national-outcome-unanswered":{summary:e["national-outcome-unanswered"],why:"Inspectors, government and residents read the council\u2019s plan beside the national framework. An outcome without an answer looks forgotten, even where there is a good reason.",when:"Only for frameworks that the plan names with `use \u2026 from library:`. Any link to the outcome is an answer. So is a line of the plan such as `does not answer Lof.HousingSupply: The county council does this`, which says why not.",example:`use Lof from library: lof-2026-09
plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
duty Answers: What the framework asks of us
  supports Lof.HousingSupply, Lof.HousingQuality, Lof.Homelessness, Lof.MultipleDisadvantage, Lof.BestStart
  supports Lof.ChildrenThriving, Lof.ChildrenSafe, Lof.Health, Lof.CareQuality, Lof.CareIndependence
  supports Lof.CareNeighbourhood, Lof.Neighbourhoods, Lof.Environment, Lof.Transport, Lof.Prosperity
`,fixed:`use Lof from library: lof-2026-09
plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
duty Answers: What the framework asks of us
  supports Lof.HousingSupply, Lof.HousingQuality, Lof.Homelessness, Lof.MultipleDisadvantage, Lof.BestStart
  supports Lof.ChildrenThriving, Lof.ChildrenSafe, Lof.Health, Lof.CareQuality, Lof.CareIndependence
  supports Lof.CareNeighbourhood, Lof.Neighbourhoods, Lof.Environment, Lof.Transport, Lof.Prosperity
  supports Lof.ChildPoverty
`,quickFix:"Adds the outcome to what one of the plan\u2019s own supports, where their titles have words in common, or a `does not answer` line, to be filled in."},"outcome-deliverable-mixed":{summary:e["outcome-deliverable-mixed"],why:"When what is provided is called the outcome, it is reached the day it is delivered, and nobody asks whether anyone is better off.",when:"Titles count as the same by their letters and figures: capitals, spaces and punctuation make no difference. Source: the framework of 2006 (appendix 3) asks services to tell outcomes from deliverables and service levels.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  deliverable Growth by 2025-12: Local businesses grow and take on local people
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  deliverable Growth by 2025-12: Advice for 200 growing businesses
`},"outcome-without-delivery":{summary:e["outcome-without-delivery"],why:"A promise that nobody works on is the first thing that an auditor, or a resident, will ask about.",when:"Programmes, workstreams, projects, services and teams count, with what they are `part of`. A saving does not: less money alone delivers nothing. A warning until the plan is approved, then an error.",example:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
`,fixed:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a `delivers` line to work that delivers nothing yet, or to other work; or adds a new workstream, for what it does to be filled in."},"outcome-without-parent":{summary:e["outcome-without-parent"],why:"An outcome that hangs in the air cannot be weighed against the others when money is short, because nobody agreed what it is for.",when:"An outcome that supports only a duty, a theme or a strategy has something above it, and is not reported.",example:`outcome Skills: People have the skills that employers look for
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a `supports` line with one of the plan\u2019s priorities, or its vision where it has no priorities."},"outcome-worded-as-activity":{summary:e["outcome-worded-as-activity"],why:"A strategy can be reviewed on time and nobody be better off. An outcome names the difference; what is done for it is a deliverable.",when:"Words that name a change, such as improve, increase or reduce, are fine. So are words that are nouns as often, such as support or design.",example:`outcome Skills: Develop a skills strategy
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  deliverable by 2026-03: Skills strategy
`,quickFix:"Makes it a deliverable of what it supports, where nothing else links to it and nothing it says would be lost."},"principle-unused":{summary:e["principle-unused"],why:"Principles earn their place when a choice is made by them. One that no decision and no work refers to is decoration.",when:"A principle of `kind value` or `kind behaviour` is about how people treat one another, and is not reported.",example:`principle LocalFirst: Work goes to local people first
`,fixed:`principle LocalFirst: Work goes to local people first
workstream Apprenticeships: Apprenticeships in every trade
  delivers SecureJobs
  follows LocalFirst
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a `follows` line to one of the plan\u2019s decisions, programmes, projects or workstreams, or else to its financial plan or a fund."},"priority-without-outcome":{summary:e["priority-without-outcome"],why:"A priority without outcomes is a heading: it can be announced, but not delivered, measured or reported on.",when:"A priority whose sub-priority has outcomes has outcomes.",example:`priority CleanAir: Cleaner air in every street
  supports OneDistrict
`,fixed:`priority CleanAir: Cleaner air in every street
  supports OneDistrict
outcome HealthyAir: Nobody falls ill because of the air outside their home
  supports CleanAir
  led by Economy, DirectorOfPlace
  measured by SecureWork
workstream LowTraffic: Less traffic around schools
  delivers HealthyAir
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Lets an outcome of the plan support it, those that support nothing yet first; or adds a new outcome (not in an approved plan, where an unfinished outcome would be an error)."},"strategy-expired":{summary:e["strategy-expired"],why:"Plans lean on strategies. When one of them has run out, what rests on it needs another look, before somebody outside points it out.",when:"Silent without `as at`; for a strategy that is stopped or complete, that something else `replaces`, or that was `reviewed on` a day in the twelve months before the review was due, or later.",example:`strategy SkillsStrategy: Skills strategy 2021 to 2024
  review by 2024-03
`,fixed:`strategy SkillsStrategy: Skills strategy 2021 to 2024
  review by 2024-03
  reviewed on 2024-02-20: Extended for two years
`},"support-serves-nothing":{summary:e["support-serves-nothing"],why:"A support service reaches residents through others. Unless the plan says which, its money looks like overhead, and a cut to it looks free.",when:"What is `part of` a service serves what that service serves, and a service serves what its parts serve. A support team that is part of a service for residents serves that service.",example:`service Payroll: Payroll
  kind support
  delivers SecureJobs
  no value for money check until 2025-09: The first comparison is being bought
`,fixed:`service Payroll: Payroll
  kind support
  serves HelpIntoWork
  no value for money check until 2025-09: The first comparison is being bought
`,quickFix:"Adds a `serves` line with one of the services that are not support themselves, or other work."},"theme-not-addressed":{summary:e["theme-not-addressed"],why:"A theme is meant to run through everything: equality, climate, prevention. When no outcome and no work takes it up, it is a paragraph in the foreword.",when:"An outcome, work or another statement takes a theme up with `addresses`, or with `supports`.",example:`theme Prevention: Help early, before things get worse
`,fixed:`theme Prevention: Help early, before things get worse
workstream Mentors: Mentors for young people who leave school
  delivers SecureJobs
  addresses Prevention
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds an `addresses` line to one of the plan\u2019s outcomes, or to work where it has no outcomes."},"vision-missing":{summary:e["vision-missing"],why:"Priorities without a vision are a list. The vision is what members and residents remember, and what priorities are weighed against.",when:"A vision of `kind organisation` says what the council itself is to be like, and does not stand in for one of the place. Silent where a priority supports a strategy, a duty or something in another plan: then the vision stands there, as for a programme or a service plan.",example:`plan CouncilPlan: Council Plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2024-12-31
priority Prosperity: An inclusive and prosperous local economy
`,fixed:`plan CouncilPlan: Council Plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2024-12-31
vision OneDistrict: A district where everyone can thrive
priority Prosperity: An inclusive and prosperous local economy
  supports OneDistrict
`,quickFix:"Adds a vision below the plan, with words for you to fill in."},"vision-too-long":{summary:e["vision-too-long"],why:"When people are asked about a draft plan, \u201Cthe vision is too long\u201D is among the first things they say. One line can be remembered, printed on a poster and used to choose.",when:"Only the title counts. The `>` lines below it may be as long as they need to be.",example:`plan CouncilPlan: Council Plan 2024 to 2027
  as at 2024-12-31
vision OneDistrict: A district where everyone can thrive. We will work with partners, businesses and communities across our towns and villages so that people of every age live well and are proud of their home.
`,fixed:`plan CouncilPlan: Council Plan 2024 to 2027
  as at 2024-12-31
vision OneDistrict: A district where everyone can thrive
  > We will work with partners, businesses and communities across our towns and villages so that people of every age
  > live well and are proud of their home.
`,quickFix:"Keeps the first sentence and moves the others to a `>` line below, where the first is short enough."},"work-without-outcome":{summary:e["work-without-outcome"],why:"Money and people\u2019s time go into it, and nobody can say what will be different for residents because of it. The golden thread is broken where the work is done.",when:"Work counts as delivering what it is `part of` delivers; a saving, what the work it is taken `from` delivers. Silent for:\n\n- a support service that `serves` other work;\n- statutory work that `meets` a duty;\n- a programme of which a part delivers an outcome;\n- what is part of, or a saving from, a support service or statutory work of those two sorts.",example:`workstream Apprenticeships: Apprenticeships in every trade
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`workstream Apprenticeships: Apprenticeships in every trade
  delivers SecureJobs
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a `delivers` line with one of the plan\u2019s outcomes, those that nothing delivers yet first."},"amount-negative":{summary:e["amount-negative"],why:`Income and savings are written as plain amounts, and the plan takes them off. A minus turns them round: a saving becomes a cost, and
the gap looks larger or smaller than it is.`,when:"Looks at `income` and `saving` lines, and at `amount`, `achieved`, `at risk`, `receipt`, `available`, `cash limit`, `cashable`, `uses`,\n`floor`, `worth`, `needs`, `move` and the limits of the plan. Silent where the line says why behind its colon, or the declaration says\n`because`: the reversal of last year\u2019s one-off saving is such a reason, and so is a service that earns more than it costs.",example:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 -\xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,quickFix:"Takes the minus out."},"budget-not-balanced":{summary:e["budget-not-balanced"],why:"The law asks a council to set a balanced budget before the year starts. That cannot be explained away, so this cannot be accepted.",when:"Revenue and growth, less income and savings, of everything on funds that hold revenue, against what those funds have `available`. Agreed savings that the budgets do not\nstate, and what financial plans `uses` of other funds, count as well. More than the plan's `rounding` over is too much. An error in the plan's first year, a warning in later ones.\n\nLines on grants, reserves, housing and capital funds stay out of both sides: over-allocated looks at each of those. Silent unless every revenue fund that is used says what is `available`, and in years for which one of them does not.",example:`fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA3115k, 2025/26 \xA3115k, 2026/27 \xA3110k
`,fixed:`fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA3120k, 2025/26 \xA3115k, 2026/27 \xA3110k
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
`},"budget-without-outcome":{summary:e["budget-without-outcome"],why:"Money that leads nowhere cannot be weighed against other uses of it. When savings are sought, it is either cut blindly or never looked at.",when:"Counts revenue, capital and growth. Silent for work of `kind statutory` or `support`, and for what is part of such work. The money of a programme does not reach the outcomes of its parts by itself: the programme says what it delivers, or its parts carry the budgets.",example:`programme Growth: Growth programme
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA340k     \xA340k     \xA340k
workstream Grants: Grants for new firms
  part of Growth
  delivers StrongEconomy
`,fixed:`programme Growth: Growth programme
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA340k     \xA340k     \xA340k
workstream Grants: Grants for new firms
  part of Growth
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
`,quickFix:"Adds a `delivers` line with one of the plan\u2019s outcomes: those that its parts deliver first, then those without money."},"capital-funds-revenue":{summary:e["capital-funds-revenue"],why:"Capital may not pay for revenue, but for what a direction on the flexible use of receipts allows. An auditor finds it, and the council has to find the money twice.",when:"Looks at `revenue` and `growth` lines on funds that hold `capital` or `receipts`. Silent where the line is marked `flexible use`, as the\nLocal Government Act 2003 and the direction made under it allow for projects that save money.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years          2024/25  2025/26
    revenue Works  \xA360k     \xA360k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26
    revenue GeneralFund  \xA360k     \xA360k
`,rest:`fund Works: Capital programme
  holds capital
`},"capital-horizon-short":{summary:e["capital-horizon-short"],why:"A scheme that is half paid for binds the next council. The Prudential Code asks for the whole of it.",when:"Work with capital that `ends` after the last of the plan's years. Silent where it, or what it is `part of`, has an `outlook`, and where\nits budget goes on.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  starts 2024-04
  ends 2030-03-31
  status green in 2024/25 Q4: On course
  budget
    years                2024/25  2025/26  2026/27
    capital Works once   \xA340k     \xA320k     \xA320k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  starts 2024-04
  ends 2030-03-31
  status green in 2024/25 Q4: On course
  outlook 2027/28 to 2029/30: \xA360k for the last three units
  budget
    years                2024/25  2025/26  2026/27
    capital Works once   \xA340k     \xA320k     \xA320k
`,rest:`fund Works: Capital programme
  holds capital
`},"capital-without-revenue-effect":{summary:e["capital-without-revenue-effect"],why:"What is built has to be run, heated, staffed and paid off. The Prudential Code asks for these costs before a capital programme is agreed.",when:"Work with capital of at least the plan's `key decision` limit, or \xA3100,000. Silent where it, what it is `part of` or its parts have a\n`revenue`, `growth` or `income` line, a saving or a cashable benefit, or say `no cost`; and where it says `because`.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                       2024/25  2025/26
    capital Works once          \xA3400k    \xA3200k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                       2024/25  2025/26
    capital Works once          \xA3400k    \xA3200k
    revenue GeneralFund         -        \xA315k  : Running the new workspace
`,rest:`fund Works: Capital programme
  holds capital
`,quickFix:"Adds a `because` line with a form to fill in."},"cashable-not-in-budget":{summary:e["cashable-not-in-budget"],why:"A benefit is cashable when a budget goes down by it. Until then it is a hope, and the business case rests on it.",when:"In plans with a budget: the `cashable` amounts of a benefit in the plan's years, where its work, what that is `part of` and its parts\nhave neither a saving nor a `saving` or `income` line for that year. Silent where the benefit says `because`.",example:`project Workspace: Workspace for new firms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  no cost: The landlord fits it out
  benefit Rent: Less rent
    towards StrongEconomy
    measured by JobsCreated
    owner HeadOfEconomy
    realised by 2025/26
    cashable 2025/26 \xA340k
  disbenefit: Firms that rent elsewhere have further to go
`,fixed:`project Workspace: Workspace for new firms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  no cost: The landlord fits it out
  benefit Rent: Less rent
    towards StrongEconomy
    measured by JobsCreated
    owner HeadOfEconomy
    realised by 2025/26
    cashable 2025/26 \xA340k
  disbenefit: Firms that rent elsewhere have further to go
saving Rents: One lease less
  from Workspace
  amount 2025/26 \xA340k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k
`,quickFix:"Adds a `because` line with a form to fill in."},"closing-unlike-opening":{summary:e["closing-unlike-opening"],why:"Balances have to carry forward. Where they do not, one of the two figures is wrong, and every year after it.",when:"Compares `closing` with the `opening` of the next year, where both are stated. They may differ by the plan's `rounding`.",example:`fund Reserve: General reserve
  holds reserve
  years    2024/25  2025/26
  opening  \xA36.0m    \xA35.5m
  closing  \xA35.0m    \xA35.5m
financial plan MediumTerm: Medium term financial plan
  uses Reserve 2024/25 \xA31.0m
`,fixed:`fund Reserve: General reserve
  holds reserve
  years    2024/25  2025/26
  opening  \xA36.0m    \xA35.0m
  closing  \xA35.0m    \xA35.0m
financial plan MediumTerm: Medium term financial plan
  uses Reserve 2024/25 \xA31.0m
`,quickFix:"Opens the year with what the year before closed with."},"counted-twice":{summary:e["counted-twice"],why:"A saving can be made once. Counted under two services it closes a gap on paper, and the money is missing at the end of the year.",when:"Two savings with the same title and the same amount in a year. A saving that is `from` several services, where the budgets of two of\nthem each have all of it as a `saving` line.",example:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
saving OfficeOfTwo: One office for two teams
  from HelpIntoWork
  amount 2025/26 \xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving SharedOffice: One office for two teams
  from BusinessSupport, HelpIntoWork
  amount 2025/26 \xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`},"floor-breached":{summary:e["floor-breached"],why:"A floor is what the finance officer says the council needs when something goes wrong. Below it there is no cushion, and the next shock is a cut.",when:"Follows a fund from its first `opening`, or `closing`, year by year: income into it, less what budgets and financial plans take from\nit. A stated `closing` holds. The first year below the `floor` is reported, and below nothing for a reserve without one.",example:`fund Reserve: General reserve
  holds reserve
  floor \xA35m
  opening 2024/25 \xA36m
financial plan MediumTerm: Medium term financial plan
  uses Reserve 2024/25 \xA31.5m
`,fixed:`fund Reserve: General reserve
  holds reserve
  floor \xA35m
  opening 2024/25 \xA36m
financial plan MediumTerm: Medium term financial plan
  uses Reserve 2024/25 \xA30.5m
`},"fund-without-available":{summary:e["fund-without-available"],why:"Whether too much is taken from a fund can only be seen where the plan says how much there is.",when:"In plans in which another fund states what is `available`. Silent for funds with an `opening` or a `closing` balance.",example:`fund GrowthGrant: Growth grant
  holds grant
`,fixed:`fund GrowthGrant: Growth grant
  holds grant
  available 2025/26 \xA375k
`,rest:`fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA360k, 2025/26 \xA360k, 2026/27 \xA360k
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                     2024/25  2025/26  2026/27
    revenue GeneralFund       \xA360k     \xA360k     \xA360k
    revenue GrowthGrant once  -        \xA375k     -
`},"funding-ends-first":{summary:e["funding-ends-first"],why:"When a grant stops before the work does, the council pays the rest or leaves it unfinished. Both are cheaper when they are decided early.",when:"Compares the fund's `ends` with the work's, or with that of what it is part of. Work that states no end goes on at least as long as the line has money: a year that starts after the fund has ended is too late.\n\nLines marked `once` are left out of the first comparison: they pay for something that does not go on. An every-year cost of work without an end is one-off-funds-recurrent.",example:`fund GrowthGrant: Growth grant
  holds grant
  ends 2025-03-31
workstream Grants: Grants for new firms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  starts 2024-04-01 ends 2026-03-31
  budget
    years                2024/25  2025/26
    revenue GrowthGrant  \xA375k     -
`,fixed:`fund GrowthGrant: Growth grant
  holds grant
  ends 2025-03-31
workstream Grants: Grants for new firms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  starts 2024-04-01 ends 2025-03-31
  budget
    years                2024/25
    revenue GrowthGrant  \xA375k
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
`},"funding-not-confirmed":{summary:e["funding-not-confirmed"],why:"A bid is a hope. Work that starts on one is stopped half-way, or paid from reserves that were meant for something else.",when:"A fund with `certainty bid` that pays for work. Silent where the fund or the work says `because`, or a risk `threatens` either.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years              2024/25  2025/26
    capital Bid once   \xA330k     \xA330k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  because: Without the bid the second year is left out
  budget
    years              2024/25  2025/26
    capital Bid once   \xA330k     \xA330k
`,rest:`fund Bid: Levelling-up bid
  holds capital
  certainty bid
`,quickFix:"Adds a `because` line with a form to fill in."},"gap-not-closed":{summary:e["gap-not-closed"],why:"A gap that is not closed is closed by somebody in a hurry. The earlier it is seen, the more choices there are.",when:"What closes a gap, year by year, more than the plan's `rounding` having to be left:\n\n- the `amount` of savings that are identified, agreed or delivered, less what they state as `at risk`. In a year that is closed, or\n  where the saving is delivered, what was `achieved` counts instead. A saving that is to find, at risk, stopped, red or without a stage\n  does not count\n- `income` rows marked `new`\n- what the financial plan `uses` of a fund, in that year alone\n\nAmounts marked `new each year` are added in that year and last; those marked `in each year` are all that the year has. Both are\ncompared as what each year has. Where neither the gap nor the savings say so, and one answer would close the gap, the finding asks.\n\nWhere there are several financial plans, a saving or income closes the gap of the one that it, or its work, is `part of`. What is\npart of none counts once, for the first plan that needs it. A year in which the whole revenue budget is short is one finding,\nbudget-not-balanced.",example:`financial plan MediumTerm: Medium term financial plan
  years  2024/25  2025/26
  gap in each year  \xA360k  \xA380k
saving SharedOffice: One office for two teams
  from BusinessSupport
  years   2024/25  2025/26
  amount  \xA360k     \xA360k
  stage agreed
  effect: None expected for residents
  equality screening on 2024-02: No adverse effect found
`,fixed:`financial plan MediumTerm: Medium term financial plan
  years  2024/25  2025/26
  gap in each year  \xA360k  \xA380k
saving SharedOffice: One office for two teams
  from BusinessSupport
  years   2024/25  2025/26
  amount  \xA360k     \xA380k
  stage agreed
  effect: None expected for residents
  equality screening on 2024-02: No adverse effect found
`,quickFix:"Says what the amounts are, where one answer would close the gap."},"income-without-owner":{summary:e["income-without-owner"],why:"New income is a target like any other. Without an owner it is the first to be missed, and the last to be noticed.",when:"Income lines marked `new` of work that no officer leads, itself or through what it is `part of`, and that states no `owner`.",example:`workstream Hire: Rooms for hire
  delivers StrongEconomy
  led by Economy
  reports to ProgrammeBoard
  budget
    years                   2024/25  2025/26  2026/27
    income GeneralFund new  \xA310k     \xA310k     \xA310k
`,also:["no-accountable-lead"],fixed:`workstream Hire: Rooms for hire
  delivers StrongEconomy
  led by Economy, HeadOfEconomy
  reports to ProgrammeBoard
  budget
    years                   2024/25  2025/26  2026/27
    income GeneralFund new  \xA310k     \xA310k     \xA310k
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k
`},"move-without-effect":{summary:e["move-without-effect"],why:"Money that is moved is a cut for one service and growth for another. Members see the sum, and not what residents lose and gain.",when:"A `move` with neither `effect` nor `effect on`. \u201CNone expected\u201D is an answer.",example:`move Winter: Winter work to business support
  move \xA320k from HelpIntoWork to BusinessSupport in 2025/26
  equality screening on 2024-02: No adverse effect found
`,fixed:`move Winter: Winter work to business support
  move \xA320k from HelpIntoWork to BusinessSupport in 2025/26
  effect on SecureWork: None expected
  equality screening on 2024-02: No adverse effect found
`,quickFix:"Adds an `effect` line with a form to fill in."},"one-off-funds-recurrent":{summary:e["one-off-funds-recurrent"],why:"One-off money can be spent once. A cost that goes on after it becomes a gap in a later budget, which others will have to close.",when:"A line comes back every year when it is marked `every year`; or when it is not marked `once` and has money in every year of the plan from its first on. Silent where the work (or what it is part of) `ends`: then the cost ends too, and funding-ends-first compares the two dates.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years             2024/25  2025/26  2026/27
    revenue Reserves  \xA3120k    \xA3115k    \xA3110k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
`,rest:`fund Reserves: General reserve
  holds reserve
`,quickFix:"Pays the line from a revenue fund that has room for it; ends the work with the money; or marks the line `once`."},"outcome-unfunded":{summary:e["outcome-unfunded"],why:"An outcome without money is a promise that nobody has costed. The gap shows up in the year it was meant to be delivered, when the budget is already set.",when:"Speaks only where the plan has money: at least one budget line. What reaches an outcome in a year is the revenue, capital and growth of the work that delivers it, by that work's shares, less `saving` rows, when above zero. The money of outcomes that support it counts as well. A `budget` under or for the outcome counts in full.\n\nSilent where the outcome says `no cost` (until its end, if it has one), or where every piece of work that delivers it does. Nor is anything found in a\nyear that no budget of the plan has a column or an amount for, or where all the money that reaches the outcome is marked `once`.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    -
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
`,quickFix:"Adds a `no cost` line, for the reason to be filled in."},"outturn-missing":{summary:e["outturn-missing"],why:"A budget without its outturn cannot be judged. Members agree the next one without knowing how the last one went.",when:"In plans that state any `outturn`, from its first year on: work with a budget in a year that ended before `as at`, and no outturn for it.\nOne finding a year.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2022/23  2023/24  2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k     \xA360k     \xA360k
    outturn GeneralFund  \xA358k     -        -        -        -
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2022/23  2023/24  2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k     \xA360k     \xA360k
    outturn GeneralFund  \xA358k     \xA361k     -        -        -
`},"over-allocated":{summary:e["over-allocated"],why:"The same pound is promised twice. Somebody finds out in the middle of the year, when the only way left is to stop something.",when:"Each year that states a limit is looked at alone; `-` states none. More than the plan's `rounding` over is too much.\n\n- **A fund**: revenue, capital and growth on it, less savings, and what a financial plan `uses` of it, against `available` and the\n  `income` paid into it.\n- **A cash limit**: revenue and growth, less income and savings, of the work and of everything that is part of it. Capital and `outturn` stay out.\n\nAgreed savings count that the budgets do not state themselves, and for revenue funds so does the use of other funds. A year in which\nthe revenue budget of the whole plan is short is one finding, budget-not-balanced.\n\nThe finding is about the fund, or about the work whose limit it is. The lines that make it up stand beside it.",example:`fund GrowthGrant: Growth grant
  holds grant
  available 2024/25 \xA375k, 2025/26 \xA360k, 2026/27 \xA375k
`,fixed:`fund GrowthGrant: Growth grant
  holds grant
  available 2024/25 \xA375k, 2025/26 \xA375k, 2026/27 \xA375k
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GrowthGrant  \xA375k     \xA375k     \xA375k
`},"parts-do-not-add-up":{summary:e["parts-do-not-add-up"],why:"A budget is spent by the quarter and reported by the year. Where the two differ, one report contradicts the other.",when:"Rows of money that state a year and quarters of it: the year's amount counts, the quarters are how it is spread. All four have to come\nto the year's, fewer to no more, within the plan's `rounding`. The quarters of a measure are profile-misses-target.",example:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  amount 2025/26 Q1 \xA310k, 2025/26 Q2 \xA310k, 2025/26 Q3 \xA310k, 2025/26 Q4 \xA310k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  amount 2025/26 Q1 \xA315k, 2025/26 Q2 \xA315k, 2025/26 Q3 \xA315k, 2025/26 Q4 \xA315k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`},"receipt-not-in-funding":{summary:e["receipt-not-in-funding"],why:"A receipt that is in no fund is either forgotten, or spent by everyone who knows of it.",when:"In plans with a budget: the `receipt` of an asset in a year in which the funds that hold `receipts` have less available, or paid into\nthem. Silent where the asset says `because`.",example:`asset OldDepot: Old depot
  disposal by 2025/26
  receipt 2025/26 \xA31.1m
fund Receipts: Capital receipts
  holds receipts
  available 2025/26 \xA3200k
`,fixed:`asset OldDepot: Old depot
  disposal by 2025/26
  receipt 2025/26 \xA31.1m
fund Receipts: Capital receipts
  holds receipts
  available 2025/26 \xA31.1m
`,rest:`fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA360k, 2025/26 \xA360k, 2026/27 \xA360k
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k
    capital Receipts once -       \xA3200k    -
`},"reserves-below-floor":{summary:e["reserves-below-floor"],why:"The finance officer has to say whether reserves are adequate (Local Government Act 2003, section 25). Below the floor that was agreed, they are not.",when:"Adds up the funds that hold `reserve` and are not ring-fenced, each followed from year to year as floor-breached does. Silent unless each\nof them states an `opening` or a `closing`. The first such year is reported.",example:`plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
  reserves floor \xA35m
fund Reserve: General reserve
  holds reserve
  opening 2024/25 \xA36m
financial plan MediumTerm: Medium term financial plan
  uses Reserve 2024/25 \xA31.5m
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
  reserves floor \xA35m
fund Reserve: General reserve
  holds reserve
  opening 2024/25 \xA36m
financial plan MediumTerm: Medium term financial plan
  uses Reserve 2024/25 \xA30.5m
`},"ring-fence-crossed":{summary:e["ring-fence-crossed"],why:"Ring-fenced money that is spent on something else has to be paid back, and whoever gave it gives less the next time. It cannot be accepted away.",when:"A line on a fund that is `ring-fenced for` something. Silent where the line says why behind its colon or the work says `because`; and\nwhere a word of what the fund is for stands in the title of the work, of what it is `part of`, or of an outcome or duty that it is for.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                 2024/25  2025/26
    revenue HealthGrant   \xA360k     \xA360k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                 2024/25  2025/26
    revenue HealthGrant   \xA360k     \xA360k   : Advice on health at work, which the conditions of the grant name
`,rest:`fund HealthGrant: Public health grant
  holds grant
  ring-fenced for: Public health
`},"saving-at-risk-without-mitigation":{summary:e["saving-at-risk-without-mitigation"],why:"What is saved too late is saved by cutting something else in a hurry, or taken from reserves.",when:"A saving at `stage at risk`, with an `at risk` amount, or red. Silent where it has a `mitigation` or an `action`, or a risk that\n`threatens` it has one.",example:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  stage at risk: The lease has not been signed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2025/26 \xA360k
  stage at risk: The lease has not been signed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
  mitigation by 2025-09 owner DirectorOfPlace: Sign for one floor first
`,quickFix:"Adds a mitigation, to be filled in."},"saving-without-effect":{summary:e["saving-without-effect"],why:"Members decide on savings by their amount when nothing else is written down. The effect is what residents will hold them to.",when:"`effect on` a measure counts, and so does `effect` in words; \u201CNone expected\u201D is an answer. `posts` is not an effect for residents.",example:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2024/25 \xA360k
  stage agreed
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2024/25 \xA360k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,quickFix:"Adds a line for you to fill in: the effect on a measure of its work, or what residents will notice."},"savings-to-find":{summary:e["savings-to-find"],why:"A line of \u201Csavings to be identified\u201D balances a budget on paper. Auditors call it a gap, and so does this.",when:"Savings at `stage to find` with an amount. Silent for years in which a gap is open already, which says the same.",example:`saving StillToFind: Savings to find
  from BusinessSupport
  amount in each year 2025/26 \xA3200k
  stage to find
  effect: None that residents would notice
  equality screening on 2024-02: No adverse effect found
`,fixed:`saving StillToFind: Fewer printed brochures
  from BusinessSupport
  amount in each year 2025/26 \xA320k
  stage identified
  effect: None that residents would notice
  equality screening on 2024-02: No adverse effect found
`},"shares-missing":{summary:e["shares-missing"],why:"An even split is a guess. It decides how well funded each outcome looks, and nobody agreed to it.",when:"About the declaration that states the links: what is `part of` it and inherits them is not asked again. Shares that do not come to 100% are shares-not-100.",example:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy, Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA340k     \xA340k     \xA340k
`,fixed:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy 30%, Skills 70%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA340k     \xA340k     \xA340k
`,quickFix:"Splits 100% evenly over the outcomes."},"shares-not-100":{summary:e["shares-not-100"],why:"Shares say how much of a budget counts towards each outcome. At 90%, a tenth of the money disappears from every report; at 110%, money is counted that is not there.",when:"As soon as one outcome has a share, each needs one: `delivers A 70%, B` asks for the share of B. Shares over several `delivers` lines count together.",example:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy 30%, Skills 60%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA340k     \xA340k     \xA340k
`,fixed:`outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy 30%, Skills 70%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA340k     \xA340k     \xA340k
`,quickFix:"Gives what is left of 100% to the outcomes without a share; a single outcome gets all of it."},"statutory-cut-without-effect":{summary:e["statutory-cut-without-effect"],why:"A council has to go on meeting its duties. A cut whose effect nobody wrote down is what a judicial review looks at first.",when:"Cuts of work of `kind statutory` that are not written as a `saving`: saving lines, a budget or cash limit that falls by a tenth or\nmore, a `move`, a stop. Silent where the service has `impact of` lines, the cut an `effect`, or either says `because`. Of a `saving`,\nsaving-without-effect asks the same. A warning until the plan is approved.",example:`service StreetCleansing: Street cleansing
  kind statutory
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  equality screening on 2024-02: No adverse effect found
  cash limit 2024/25 \xA3500k, 2025/26 \xA3400k
  hold cost
  hold performance
  no value for money check: The first is bought in spring
`,fixed:`service StreetCleansing: Street cleansing
  kind statutory
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  equality screening on 2024-02: No adverse effect found
  cash limit 2024/25 \xA3500k, 2025/26 \xA3400k
  hold cost
  hold performance
  no value for money check: The first is bought in spring
  because: A new depot saves the journeys, and every street is swept as often as before
`,quickFix:"Adds an `effect` line to a saving, to be filled in."},"total-mismatch":{summary:e["total-mismatch"],why:"A table that does not add up is the first thing a reader loses trust over, and somewhere the wrong figure is already being used.",when:"A `total` adds revenue, capital and growth, less income and savings, of the rows since the last total; `outturn` stays out. A total right below another adds everything above it. It may differ by the plan's `rounding`. A `total` of a programme or a financial plan adds the budgets of what is `part of` it, and its own.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
    growth GeneralFund   \xA310k     \xA310k     -
    total                \xA3130k    \xA3120k    \xA3110k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3120k    \xA3115k    \xA3110k
    growth GeneralFund   \xA310k     \xA310k     -
    total                \xA3130k    \xA3125k    \xA3110k
`,quickFix:"Corrects the total to what its rows add up to."},"transfer-over-limit":{summary:e["transfer-over-limit"],why:"Officers may move money up to a limit. Above it, members decide, and an auditor asks for the minute.",when:"A `move` of more than the plan's `virement limit`. Silent where a decision `approves` it. A warning until the plan is approved.",example:`plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
  virement limit \xA350k
move Winter: Winter work to business support
  move \xA380k from HelpIntoWork to BusinessSupport in 2025/26
  effect on SecureWork: None expected
  equality screening on 2024-02: No adverse effect found
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
  virement limit \xA350k
move Winter: Winter work to business support
  move \xA380k from HelpIntoWork to BusinessSupport in 2025/26
  effect on SecureWork: None expected
  equality screening on 2024-02: No adverse effect found
decision WinterWork: Move money to business support
  by Cabinet on 2025-03-04
  approves Winter
`},"unused-fund":{summary:e["unused-fund"],why:"A fund that stands in the plan and pays for nothing is a leftover, or money that somebody forgot.",when:"In plans with at least one budget line: funds that say what is `available` and that no other line names. Silent for funds that\nstate a `closing`, which are held on purpose, and those that say `because`.",example:`fund GrowthGrant: Growth grant
  holds grant
  available 2025/26 \xA375k
`,fixed:`fund GrowthGrant: Growth grant
  holds grant
  available 2025/26 \xA375k
  because: Held back for the second call
`,rest:`fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA360k, 2025/26 \xA360k, 2026/27 \xA360k
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k
`,quickFix:"Adds a `because` line with a form to fill in."},"work-uncosted":{summary:e["work-uncosted"],why:"Work that nobody costed is paid from something else, and that is noticed when it is late.",when:"In plans with at least one budget line: projects and programmes with no line of their own, of their parts or of what they are `part of`.\nSilent for what says `no cost`, what savings are part of, is complete or stopped, or delivers only outcomes that no money reaches, which is outcome-unfunded.",example:`project Workspace: Workspace for new firms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
`,fixed:`project Workspace: Workspace for new firms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  no cost: The landlord fits it out
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA360k     \xA360k     \xA360k
`,quickFix:"Adds a `no cost` line with a form to fill in."},"accountable-beyond-influence":{summary:e["accountable-beyond-influence"],why:"To influence is not to control. A council that is judged by figures that others decide on is praised and blamed for the weather; what it did itself stays unseen.",when:"Where `our role` is `influencer` or `advocate`. A measure `about programme` or `about organisation` shows what the council does; so does one that also measures a piece of work. Source: Leicestershire\u2019s Outcomes Framework (2017), paragraphs 23 and 40.",example:`outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  our role influencer
  with Chamber as lead
  led by Economy, DirectorOfPlace
  measured by SecureWork
partner Chamber: Chamber of commerce
`,fixed:`outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  our role influencer
  with Chamber as lead
  led by Economy, DirectorOfPlace
  measured by SecureWork, EmployersMet
measure EmployersMet: Employers who signed our charter
  unit number
  better higher
  about programme
  reported yearly
  owner HeadOfEconomy
  source: Register of the charter
  baseline 2023/24 30
  target 2025/26 60
partner Chamber: Chamber of commerce
`,quickFix:"Declares a measure about the programme, for you to fill in."},"actual-copied-forward":{summary:e["actual-copied-forward"],why:"A figure that does not move was often not measured: someone filled in last quarter\u2019s. Decisions then rest on old news.",when:"The longer the figure, the sooner: four digits twice, three digits three times, two digits four times. Figures of one digit, round ones such as 0, 20 or 100%, and those with periods missing in between are left alone. Source: audit guidance on data quality asks for a check of figures that do not change.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2021/22 413
  actual 2021/22 413, 2022/23 413, 2023/24 413
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2021/22 413
  actual 2021/22 413, 2022/23 408, 2023/24 421
  target 2025/26 450
`},"actual-missing":{summary:e["actual-missing"],why:"A target without a result is the first thing that scrutiny asks about. Silence reads as bad news.",when:"A period has closed once its last day is past at the plan\u2019s `as at`; without one, this is silent. A later actual is enough (a hole between two is [period-gap](period-gap.md)), so is a status for that period or for today, and `no baseline` while it counts. Where a measure has no actual at all, this is a hint.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 410
  actual 2022/23 410
  target 2023/24 430, 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 410
  actual 2022/23 410, 2023/24 432
  target 2023/24 430, 2025/26 450
`},"baseline-missing":{summary:e["baseline-missing"],why:"A target is a promise of change. Without the figure it starts from, nobody can say how much change was promised, or whether it came.",when:"`no baseline until 2025-09: why` explains the gap until its end is past; then the finding returns. Where an actual is earlier than the targets, or than another actual, this is a hint that offers it as the baseline; a table that has targets beside its first figures shows where it starts, and is not asked. A measure with `trend only` is not asked: its first figure is where the trend starts. Nor is a measure with a line that cannot be read, until that line is fixed.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  no baseline until 2025-09: The first returns are due in the summer
  target 2025/26 450
`,quickFix:"Takes the first actual before the targets as the baseline; or says why there is none yet."},"benefit-before-deliverable":{summary:e["benefit-before-deliverable"],why:"A benefit before its cause is a slip in a date, or money in a budget too early.",when:"The date of `realised by` counts, else the first year of `cashable`. It is compared with the first deliverable or output of the same work. Nothing is said where one of them is complete or has no date.",example:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  output Workshops by 2026-09-30: 40 workshops let to local businesses
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
    realised by 2025-12
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  output Workshops by 2026-09-30: 40 workshops let to local businesses
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
    realised by 2027-03
`,quickFix:"Moves a benefit with a date to the day of what brings it."},"benefit-without-measure":{summary:e["benefit-without-measure"],why:"A business case is approved for its benefits. One that cannot be measured cannot be reviewed, and the next case will promise it again.",when:"The amounts of `cashable` are no measure: they say what a benefit is worth, not whether it came.",example:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefit Jobs: More people find work nearby
    towards StrongEconomy
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,quickFix:"Measures the benefit by a measure that nothing uses yet, or declares a new one."},"benefit-without-owner":{summary:e["benefit-without-owner"],why:"Benefits come when the project is over and its team is gone. Only an owner outside it sees that they do.",when:"An officer who leads the work, or what it is part of, answers for its benefits until one has an `owner` of its own. Work that needs a lead and has none is reported for that alone ([no-accountable-lead](no-accountable-lead.md)). Several benefits of one piece of work are one finding. Source: benefits management in the profession (for example the Government\u2019s *Guide for effective benefits management*) gives each benefit an owner.",example:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
    owner DirectorOfPlace
`,quickFix:"Names one of the plan\u2019s officers: first those who lead the outcome."},"colour-without-figure":{summary:e["colour-without-figure"],why:"A colour that rests on nothing is an opinion. Scrutiny asks for the figure first, and the council has none to show.",when:"Looks at the status that holds at the plan\u2019s `as at`, where it is green, amber or red. Silent where the measure has an actual and a\ntarget, or where words behind the status say what the colour rests on. A colour that its own figures contradict is\nrag-does-not-match.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  status green in 2024/25
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  status green in 2024/25: Applications are up by a third on the year before
`},"definition-mismatch":{summary:e["definition-mismatch"],why:"`as Lof.M13_2` tells readers that the figure can be compared with every other council\u2019s. With another unit, direction or frequency it cannot, and nobody would see that from the figures.",when:"A measure takes unit, direction, frequency, source, parts and identifiers from the measure that its `as` line names. This looks at those that it states itself as well. Another source is a hint only, because sources are worded in many ways.",example:`use Lgbf from library: lgbf-2024-03
measure JobsCreated: Days to complete a repair
  as Lgbf.HSN_04b
  better lower
  reported quarterly
  owner DirectorOfPlace
  baseline 2023/24 12
  target 2025/26 10
`,fixed:`use Lgbf from library: lgbf-2024-03
measure JobsCreated: Days to complete a repair
  as Lgbf.HSN_04b
  better lower
  owner DirectorOfPlace
  baseline 2023/24 12
  target 2025/26 10
`,quickFix:"Takes out the line that differs, or the `as` line."},"definition-unconfirmed":{summary:e["definition-unconfirmed"],why:"The direction decides what is red and what is green. Some frameworks do not state it, and the library has only one author\u2019s judgement. A council should not publish a colour that rests on that.",when:"The libraries say what is not certain in `uncertain` lines. Once the measure states its own `unit` or `better` line, the council has decided, and this is silent.",example:`use Lgbf from library: lgbf-2024-03
measure JobsCreated: Days to complete a repair
  as Lgbf.HSN_04b
  owner DirectorOfPlace
  baseline 2023/24 12
  target 2025/26 10
`,fixed:`use Lgbf from library: lgbf-2024-03
measure JobsCreated: Days to complete a repair
  as Lgbf.HSN_04b
  better lower
  owner DirectorOfPlace
  baseline 2023/24 12
  target 2025/26 10
`,quickFix:"Writes what the library says as a line of the measure."},"disbenefit-not-considered":{summary:e["disbenefit-not-considered"],why:"A change that only wins has not been thought through. Members are asked about those who lose by it, and the equality duty asks as well.",when:"Work takes something away where it `stops` something, where a saving is taken `from` it, or where it departs from a principle. A `disbenefit` of the work or of its parts is an answer. Source: benefits reviews state disbenefits beside benefits.",example:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  stops HelpIntoWork: Advisers move to the job centre
  equality screening on 2025-02: Courses move to the college, which has step-free access
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  stops HelpIntoWork: Advisers move to the job centre
  equality screening on 2025-02: Courses move to the college, which has step-free access
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
  disbenefit Courses: Courses are further away for some
    towards SecureJobs
`,quickFix:"Adds a disbenefit, for you to fill in."},"evaluation-missing":{summary:e["evaluation-missing"],why:"About a third of the government\u2019s major projects have no plan for evaluation, as the National Audit Office found. What is not planned at the start is seldom done at the end.",when:"`benefits review on`, `reviewed on`, a review of the project, or a milestone or action about evaluation will do, also of what it is part of. Projects without benefits are asked for those first.",example:`project CanalQuarter: Canal Quarter regeneration
  kind strategic
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  output by 2026/27: 40 workshops let to local businesses
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  kind strategic
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefits review on 2028-03
  output by 2026/27: 40 workshops let to local businesses
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,quickFix:"Adds an action, for how it will be evaluated to be filled in."},"impossible-value":{summary:e["impossible-value"],why:"It is a typing slip, and everything worked out from it is wrong: the colour, the trend, the distance to the target.",when:"`unit percent` is of a whole: 0 to 100. Counts and days cannot be below 0. A change that can pass 100%, or fall below nothing, is a `unit rate`. Each row is reported once, at its first such figure.",example:`measure JobsCreated: Jobs created with our support
  unit percent
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 41%
  target 2025/26 450%
`,fixed:`measure JobsCreated: Jobs created with our support
  unit percent
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 41%
  target 2025/26 45%
`},"level-without-measure":{summary:e["level-without-measure"],why:"A standard that nobody measures is kept or broken without anybody noticing, until a resident complains.",when:"A measure that is still a form to fill in does not count.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  level Answer: Every question is answered within two days
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  level Answer: Every question is answered within two days
    measured by JobsCreated
`,quickFix:"Measures the level by a measure that nothing uses yet, or declares a new one to be filled in."},"measure-definition-incomplete":{summary:e["measure-definition-incomplete"],why:"A figure is only worth publishing if the next person would get the same one. Its definition says what is counted, which way is better, where the figures come from, how often, and who answers for them.",when:"`trend only` stands for the direction. `unit: words` is a unit like any other.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,quickFix:"Adds an owner to pick from, and what the measure\u2019s own figures say of its unit and frequency; else a direction or a frequency to pick."},"measure-without-target":{summary:e["measure-without-target"],why:"Without a target, red, amber and green mean nothing, and a report can only say that a figure moved.",when:"`no target until 2025-09: why` explains the gap until its end is past; then the finding returns. `trend only` says that a measure is watched and has no target.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  no target until 2025-09: Set once the new scheme has run for a quarter
`,quickFix:"Adds a `no target` line, for the reason to be filled in."},"no-user-voice":{summary:e["no-user-voice"],why:"Counts say what the council did. Only the people it was for can say whether it made a difference to them.",when:"A survey, satisfaction, feedback, complaints and the like in a measure\u2019s title, source, unit or words count; so does a consultation about the outcome. Outcomes with one measure are not asked, nor those about the climate or nature.",example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated, NewFirms
measure NewFirms: New firms in the district
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: National register of companies
  baseline 2023/24 120
  target 2025/26 150
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated, NewFirms
measure NewFirms: New firms in the district
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Yearly survey of new firms
  baseline 2023/24 120
  target 2025/26 150
`,quickFix:"Declares a new measure of the outcome, to be filled in."},"outcome-without-measure":{summary:e["outcome-without-measure"],why:"An outcome without a measure is a hope. At the end of the plan, members and residents will ask what has changed, and there will be nothing to show them.",when:"The measures of work, of benefits and of the outcomes that support this one are not its own: each outcome names its measures itself.",example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`,rest:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  measured by JobsCreated
`,quickFix:"Measures the outcome by a measure that nothing uses yet, or declares a new one."},"outputs-only":{summary:e["outputs-only"],why:"A council can hold every course, send every letter and fill every pothole, and residents may still be no better off. An outcome is about them.",when:"Measures that do not say what they tell are given the benefit of the doubt.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  tells how much
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  tells better off
`,quickFix:"Declares a new measure of the outcome that `tells better off`."},"period-gap":{summary:e["period-gap"],why:"A hole in a series hides what happened in it, and every chart draws a line straight across.",when:"Figures that come at regular steps, such as a survey every second year, have no gap. A status for that period explains it, and so do words behind the actuals: `actual \u2026 : No survey in 2020/21`.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2020/21 400
  actual 2020/21 400, 2021/22 405, 2023/24 420
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2020/21 400
  actual 2020/21 400, 2021/22 405, 2022/23 410, 2023/24 420
  target 2025/26 450
`,quickFix:"Adds words behind the row, for you to fill in."},"period-mismatch":{summary:e["period-mismatch"],why:"Money, performance and risk belong in one report for one period. Words for the autumn beside figures of the spring mislead.",when:"Only measures that the work itself is measured by and that are reported quarterly.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  measured by Visits
  status green in 2024/25 Q4: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  measured by Visits
  status green in 2024/25 Q3: All advisers in post
`,rest:`measure Visits: Visits to firms
  unit number
  better higher
  reported quarterly
  owner DirectorOfPlace
  source: Diary of the team
  baseline 2023/24 Q4 80
  target 2024/25 Q4 100
  actual 2024/25 Q3 95
`},"population-measure-missing":{summary:e["population-measure-missing"],why:"Outcomes are about the population; what a programme does and what the organisation has are on the way there. A framework needs measures at all three levels.",when:"Only where every measure of the outcome, and of the outcomes that support it, says what it is `about`. An outcome that supports another may be measured by the programme alone. Source: Leicestershire\u2019s Outcomes Framework (2017), paragraph 46, with its three levels of measures.",example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  about programme
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated, SecureWork
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  about programme
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,quickFix:"Declares a measure about the population, for you to fill in."},"profile-misses-target":{summary:e["profile-misses-target"],why:"A profile spreads a year\u2019s target over its quarters. Where the quarters fall short of it, every quarterly report can be green and the year is missed.",when:"Quarters of a measure that is `reported \u2026 cumulative` end at the year\u2019s target. Others add up to it where they count something (`number`, `money`); of a per cent, a rate, a score or days, one quarter at least has to reach it. Nothing is said where quarters are missing. Source: monthly and quarterly profiles in performance reports (for example Bracknell Forest\u2019s quarterly service reports).",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  quarters 2025/26 Q1 2025/26 Q2 2025/26 Q3 2025/26 Q4
  target 100 100 110 120
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  quarters 2025/26 Q1 2025/26 Q2 2025/26 Q3 2025/26 Q4
  target 100 100 120 130
`,quickFix:"Sets the year\u2019s target to what its quarters reach. (To keep the year\u2019s target, change the quarters.)"},"project-without-benefits-plan":{summary:e["project-without-benefits-plan"],why:"A strategic project takes money and attention for years. Its outputs say what is built, its benefits who gains; without both, a benefits review has nothing to review.",when:"Only projects of `kind strategic` are looked at. What the project is `part of`, and what is part of it, may state the two for it. The message names which of them is missing.",example:`project CanalQuarter: Canal Quarter regeneration
  kind strategic
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  output by 2026/27: 40 workshops let to local businesses
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  kind strategic
  benefits review on 2028-03
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  output by 2026/27: 40 workshops let to local businesses
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,quickFix:"Adds an output, and a benefit with a measure of its own, for you to put in words."},"rag-does-not-match":{summary:e["rag-does-not-match"],why:"Colours steer attention. One that is kinder than the figures hides a problem; one that is harsher wastes the time of those who look into it.",when:"Green is as good as the target; amber is within the tolerance of `amber within` (the measure\u2019s own, else the plan\u2019s), which is a share of the target and inclusive; red is worse. A status is compared with the figures of its own period; a cumulative Q4 with the year\u2019s target; a status without a period with the latest actual. Where no tolerance is stated, only green and not green are told apart.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2025/26 440
  status green in 2025/26
  amber within 5%
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2025/26 440
  status amber in 2025/26
  amber within 5%
`,quickFix:"Sets the colour that the plan\u2019s own rule gives."},"source-missing":{summary:e["source-missing"],why:"A comparison is the first thing that scrutiny will want to check. Without its source it is only a claim.",when:"The source may stand on the group of comparators (`background`, `evidence` or longer words), or behind the row of figures. The source of a measure is that of the council\u2019s own figures.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  benchmark Family 2023/24 380
comparators Family: Nearest neighbours
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  benchmark Family 2023/24 380
comparators Family: Nearest neighbours
  background: The councils\u2019 annual reports
`,quickFix:"Adds a `background` line to the group, to be filled in."},"split-part-unknown":{summary:e["split-part-unknown"],why:"`actual Male 71%` is a figure of one part. Under a name that no `split` line declares, it stands beside nothing that it can be compared with.",when:"Parts are declared with a line such as `split Sex into Male, Female`. A measure `as` one of a library has the parts of that one. A row without a part is the measure\u2019s own figure.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  split Sector into Retail, Industry
  baseline 2023/24 410
  target 2025/26 450
  actual Retial 2024/25 120
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  split Sector into Retail, Industry
  baseline 2023/24 410
  target 2025/26 450
  actual Retail 2024/25 120
`,quickFix:"Changes the name to the part that is spelled most like it."},"target-already-met":{summary:e["target-already-met"],why:"A target that was met before it began steers nothing, and reports green whatever happens.",when:"The last target counts, where it is still to come, against the latest actual of an earlier year. A figure that is just as good as the target is to be held, and is not reported. Words at the target\u2019s row say why it is enough. A target worse than its *baseline* is [target-wrong-way](target-wrong-way.md).",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  actual 2024/25 470
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  actual 2024/25 470
  target 2025/26 490
`,quickFix:"Sets the target to the level that is reached."},"target-goes-backwards":{summary:e["target-goes-backwards"],why:"A step back between two years is either a typing slip or a decision. A mistake should be fixed, a decision explained.",when:"Only targets for years are compared: quarters have their seasons. Nothing is compared across a `reset`.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450, 2026/27 420
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450, 2026/27 480
`},"target-outside-plan":{summary:e["target-outside-plan"],why:"A plan answers for its own years. Targets from before are history, and one for long after leaves nobody able to say whether the plan is on course.",when:"Silent where any target lies within the plan\u2019s years or the year after them, which tells what the plan led to, and in a plan that states no `years`. `no target: why` explains it, until its end is past. A target for later years only is a hint: the aim may be right, but a step on the way is missing.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 410
  actual 2023/24 431
  target 2023/24 430
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 410
  actual 2023/24 431
  target 2023/24 430, 2025/26 450
`,quickFix:"Adds a `no target` line, for you to fill in."},"target-without-date":{summary:e["target-without-date"],why:"A target without a date is never late. Reviews, budgets and red, amber, green all need to know when it is due.",when:"A target has its date in a `years` or `quarters` line above it, or before each figure: `target 2025/26 450, 2026/27 500`.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,quickFix:"Puts one of the plan\u2019s years before the figure."},"target-wrong-way":{summary:e["target-wrong-way"],why:"Either the direction is wrong, and every colour in the reports with it; or the plan promises residents something worse than they have.",when:"Each target is compared with the last baseline before it. A quarter of a count is not compared with a whole year, nor anything across a `reset`. Where things are meant to get worse, accept the finding and say why.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better lower
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,quickFix:"Turns `better` round, where all targets then lie the right way."},"trend-across-reset":{summary:e["trend-across-reset"],why:"After a change of definition, figures from before and after say different things. A table that shows them side by side invites a trend that is none.",when:"`reset 2025/26: what changed` says when a measure was counted anew. It needs a baseline of that period or later once it has an actual since. Source: guidance on discontinuities in official statistics (Code of Practice for Statistics, quality).",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  reset 2024/25: Apprentices are counted too
  actual 2024/25 430
  target 2026/27 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410, 2024/25 430
  reset 2024/25: Apprentices are counted too
  actual 2024/25 430
  target 2026/27 450
`,quickFix:"Takes the first actual since as the new baseline."},"trend-only-with-target":{summary:e["trend-only-with-target"],why:"\u201CTrend only\u201D tells readers that nobody has promised a figure. A target is a promise. A measure with both can be reported as met and as not meant.",when:"A `forecast` is no target. Source: performance frameworks tell measures with targets from those that are only watched (Leicestershire\u2019s Outcomes Framework, 2017).",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  trend only
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,quickFix:"Takes out `trend only`, or the target."},"unused-measure":{summary:e["unused-measure"],why:"Every measure costs somebody\u2019s time each quarter. One that belongs to no outcome, work or benefit is either a missing link or a habit.",when:"A measure is in use where something is `measured by` it, drives performance to it, or states an impact or an effect on it.",example:`measure JobsSafeguarded: Jobs safeguarded with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`measure JobsSafeguarded: Jobs safeguarded with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
workstream BusinessAdvice: Advice for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  measured by JobsSafeguarded
`,quickFix:"Measures an outcome by it: those without a measure first."},"worsening-trend":{summary:e["worsening-trend"],why:"A trend is seen before a target is missed. Three figures in a row are the cheapest warning that there is.",when:"The last three actuals of neighbouring years, quarters or months count, each worse than the one before, with no `reset` between them. A status with words or an action is an answer. Cumulative figures are left alone.",example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2021/22 440
  actual 2021/22 440, 2022/23 430, 2023/24 425
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2021/22 440
  actual 2021/22 440, 2022/23 430, 2023/24 425
  target 2025/26 450
  status amber: Two large employers closed, new ones follow in the spring
`,quickFix:"Adds an action, for you to fill in."},"cash-limit-only":{summary:e["cash-limit-only"],why:"A cash limit says how much may be spent. Without anything that says what for, the only way to keep it is to do less.",when:"Any measure, level, deliverable, direction or check counts. Source: the framework of 2006, paragraph 2.7: value for money cannot be driven by cash limits alone.",example:`service Advice: Advice for businesses
  delivers StrongEconomy
  cash limit 2024/25 \xA31.2m, 2025/26 \xA31.2m
`,also:["parameter-missing"],fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  cash limit 2024/25 \xA31.2m, 2025/26 \xA31.2m
  hold cost
  hold performance
  no value for money check: Made in the autumn
`,quickFix:"Adds directions that hold cost and performance where they are."},"comparator-missing":{summary:e["comparator-missing"],why:"High and low mean nothing by themselves. The first question about a check is: compared with whom?",when:"A check with `unknown` cost and `unknown` performance compares nothing yet. A service with high costs whose money grows needs more: see [high-cost-growth-without-vfm](high-cost-growth-without-vfm.md). Source: benchmarking through APSE and nearest neighbours (Lancaster\u2019s productivity plan, 2024).",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average on 2025-01: In the middle
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
`},"direction-contradicts-position":{summary:e["direction-contradicts-position"],why:"A service that costs much and does well needs another direction than one that costs little and does badly. Going against the evidence can be right, but somebody has to say why.",when:`What the check asks for:

| cost | performance | cost | performance |
|---|---|---|---|
| high | high | squeeze | hold |
| low | high | hold | hold |
| high | low | squeeze | drive |
| low | low | hold | drive |

\`average\` or \`unknown\` on either side contradicts nothing. A reason is a \`because\` line, or words on the line of the direction itself.`,example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost low, performance high, compared with Family on 2025-01: Cheap and good
  squeeze cost to below average within 2 years
  hold performance
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost low, performance high, compared with Family on 2025-01: Cheap and good
  squeeze cost to below average within 2 years
  hold performance
  because: Two teams are becoming one, so the cost falls without a loss
`,quickFix:"Changes the direction to the one that the value-for-money check asks for; or adds a `because` line for the reason."},"drive-without-target-and-date":{summary:e["drive-without-target-and-date"],why:"\u201CDrive performance\u201D is a wish until it says how far and by when. A direction to hold needs neither: it ends where it starts.",when:"Words that send the reader to targets which stand elsewhere give the target: `drive performance within 1 year: Meet its targets`, as Figure 2.4 of the framework of 2006 has it.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  hold cost
  drive performance to above average
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  hold cost
  drive performance to above average within 2 years
`,quickFix:"Adds the target that the service\u2019s own measure has, with its year; or, where only the timescale is missing, one of the plan\u2019s years to pick from."},"high-cost-growth-without-vfm":{summary:e["high-cost-growth-without-vfm"],why:"Money put into a service that already costs more than others elsewhere is the hardest to defend. The case for it has to be made first.",when:"Money grows where the cash limit or the budget rises from one year to the next, or where a `growth` line has money. A check counts with `compared with` and `on`, no more than 12 months before the plan's `as at`. Without an `as at`, its age is not judged.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost high, performance average on 2025-01: Dearer than we thought
  hold cost
  hold performance
  cash limit 2024/25 \xA31.20m, 2025/26 \xA31.26m
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost high, performance average, compared with Family on 2025-01: Dearer, with twice the visits
  hold cost
  hold performance
  cash limit 2024/25 \xA31.20m, 2025/26 \xA31.26m
`},"hold-but-target-changes":{summary:e["hold-but-target-changes"],why:"Staff work to the target, members believe the direction. When the two differ, one of them has been misled.",when:"The last target of each measure of the service, and of its levels, is compared with its first. Nothing is said of a measure without `better`.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  hold cost
  hold performance
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 430, 2026/27 450
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  hold cost
  drive performance to JobsCreated 450 by 2026/27
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 430, 2026/27 450
`,quickFix:"Turns the direction into one that drives performance to that target."},"impact-scenarios-missing":{summary:e["impact-scenarios-missing"],why:"Services can be compared only when all of them answer the same questions. The missing answer is often the one that matters.",when:"Speaks only about a service that states any `impact of` at all. Other amounts may stand beside the six.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  impact of -\xA3250k on JobsCreated 340: Online advice only
  impact of -\xA3100k on JobsCreated 390: No visits to firms
  impact of -\xA350k on JobsCreated 420: Fewer visits to firms
  impact of +\xA350k on JobsCreated 470: More visits to firms
  impact of +\xA3250k on JobsCreated 540: Grants for new premises
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  impact of -\xA3250k on JobsCreated 340: Online advice only
  impact of -\xA3100k on JobsCreated 390: No visits to firms
  impact of -\xA350k on JobsCreated 420: Fewer visits to firms
  impact of +\xA350k on JobsCreated 470: More visits to firms
  impact of +\xA3100k on JobsCreated 490: A start-up adviser
  impact of +\xA3250k on JobsCreated 540: Grants for new premises
`,quickFix:"Adds a line for each amount that is missing, for its effect to be filled in."},"parameter-missing":{summary:e["parameter-missing"],why:"Value for money cannot be driven by cash limits alone. Without a direction, a service manager has to guess whether to save, to stand still or to improve.",when:"The directions are `squeeze`, `hold` and `drive`, for `cost` and for `performance`. `hold levels` is a direction for service levels, and is neither of the two.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  cash limit 2024/25 \xA31.2m, 2025/26 \xA31.2m
  hold cost
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  cash limit 2024/25 \xA31.2m, 2025/26 \xA31.2m
  hold cost
  drive performance to JobsCreated 450 by 2025/26
`,quickFix:"Adds the directions that are missing: `hold`, or what the value-for-money check asks for where the service\u2019s own measure has the target for it."},"priority-basis-missing":{summary:e["priority-basis-missing"],why:"The direction of a service follows from its priority and its value for money. A service that was never checked is squeezed, or spared, by habit.",when:"Silent in a plan where no service has a `priority check`. Source: the framework of 2006, step 1: contribution to the Corporate Plan, a priority of residents, statutory, or sound management.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  no value for money check: Made in the autumn
service Markets: Street markets
  kind front-line
  delivers StrongEconomy
  priority check residents
  no value for money check: Made in the autumn
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate, residents
  no value for money check: Made in the autumn
service Markets: Street markets
  kind front-line
  delivers StrongEconomy
  priority check residents
  no value for money check: Made in the autumn
`,quickFix:"Adds the check with one of its four grounds, for you to pick."},"reality-check-missing":{summary:e["reality-check-missing"],why:"Figures can ask for what people would not stand. The check asks once, in words, before the direction becomes a plan.",when:"`hold` needs no check. Source: the framework of 2006, paragraph 2.5: a reality check at each stage, on the community, the council\u2019s reputation and customer satisfaction.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  squeeze cost to below average within 2 years
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  squeeze cost to below average within 2 years
`,quickFix:"Adds a `reality check` line, for you to fill in."},"response-missing":{summary:e["response-missing"],why:"The round is there so that each service can say whether it can meet its direction and its limit. Silence is taken for agreement.",when:"A round is a timetable that at least one service answers with `response in`. Services without a direction or a cash limit are not asked.",example:`service Advice: Advice for businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  hold cost
  hold performance
  response in Autumn: Both can be met
  no value for money check: Bought for next year
service Grants: Grants for businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  hold cost
  hold performance
  no value for money check: Bought for next year
`,fixed:`service Advice: Advice for businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  hold cost
  hold performance
  response in Autumn: Both can be met
  no value for money check: Bought for next year
service Grants: Grants for businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  hold cost
  hold performance
  response in Autumn: The cost rises with the pay award
  no value for money check: Bought for next year
`,rest:`timetable Autumn: Autumn round of the parameters
  step in 2024-10: Services respond
`,quickFix:"Adds a response, to be filled in."},"scenario-out-of-order":{summary:e["scenario-out-of-order"],why:"A cut of \xA3250k that hurts less than one of \xA3100k is nearly always a slip, and members will choose by these figures.",when:"For each measure, the effects are put in the order of the money, from the biggest cut to the biggest rise: none may be worse than the one before. What is worse follows from the measure\u2019s `better`; without it, from the two ends.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  impact of -\xA3250k on JobsCreated 340: Online advice only
  impact of -\xA3100k on JobsCreated 320: No visits to firms
  impact of -\xA350k on JobsCreated 420: Fewer visits to firms
  impact of +\xA350k on JobsCreated 470: More visits to firms
  impact of +\xA3100k on JobsCreated 490: A start-up adviser
  impact of +\xA3250k on JobsCreated 540: Grants for new premises
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  impact of -\xA3250k on JobsCreated 340: Online advice only
  impact of -\xA3100k on JobsCreated 390: No visits to firms
  impact of -\xA350k on JobsCreated 420: Fewer visits to firms
  impact of +\xA350k on JobsCreated 470: More visits to firms
  impact of +\xA3100k on JobsCreated 490: A start-up adviser
  impact of +\xA3250k on JobsCreated 540: Grants for new premises
`},"squeeze-but-spend-rises":{summary:e["squeeze-but-spend-rises"],why:"A direction that the budget does not follow teaches everybody to ignore directions.",when:"Each year is compared with the stated year before it. The budget is revenue and growth, less income and savings, of the service and of what is part of it; capital stays out. More than the plan\u2019s `rounding` is a rise.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  squeeze cost to below average within 2 years
  hold performance
  cash limit 2024/25 \xA31.20m, 2025/26 \xA31.26m
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  value for money cost average, performance average, compared with Family on 2025-01: In the middle
  squeeze cost to below average within 2 years
  hold performance
  cash limit 2024/25 \xA31.20m, 2025/26 \xA31.14m
`},"vfm-check-missing-or-old":{summary:e["vfm-check-missing-or-old"],why:"The direction of a service, and every decision on its money, rest on how it compares. Last year\u2019s comparison is the oldest that still says something.",when:"In a plan that uses service planning parameters (a priority check, a value-for-money check, a direction, an `impact of` or a reality check of any service), every service is asked, front-line or support. The 12 months end at the plan\u2019s `as at`; without one, only a check that is missing is reported. A check without a date is taken as made. `no value for money check` explains the gap, until its end if it has one.",example:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  hold cost
  hold performance
`,fixed:`service Advice: Advice for businesses
  kind front-line
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  priority check corporate
  reality check: New advisers need half a year to settle
  hold cost
  hold performance
  no value for money check until 2025-09-30: The first comparison is being bought
`,quickFix:"Adds a `no value for money check` line, for the reason to be filled in."},"barrier-without-owner":{summary:e["barrier-without-owner"],why:"A barrier is often somebody else\u2019s to remove: the government\u2019s, a partner\u2019s. It goes away only when a named person here keeps asking.",when:"The owner of an action below the barrier counts, and so does `led by`.",example:`barrier ShortGrants: Skills grants last one year only
  asks Cabinet: Three-year settlements from the government
`,fixed:`barrier ShortGrants: Skills grants last one year only
  asks Cabinet: Three-year settlements from the government
  owner DirectorOfPlace
`,quickFix:"Adds an `owner` line with one of the plan\u2019s officers."},"comment-missing":{summary:e["comment-missing"],why:"Members must have regard to the advice of the section 151 officer and the monitoring officer. A decision without it can be challenged, and the members who took it have no answer.",when:"A decision of `kind key`, one that weighs options and one that has any comment are asked for both. `comment monitoring` counts as legal. Decisions that were refused or stopped are not asked.",example:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
  comment finance: The cost is within the budget for the year
`,fixed:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
  comment finance: The cost is within the budget for the year
  comment legal: The council has the power to do this
`,quickFix:"Adds the comments that are missing, to be filled in."},"consultation-after-decision":{summary:e["consultation-after-decision"],why:"People must be asked while it can still change something, and their answers weighed before the decision. A decision that came first can be overturned.",when:"Compares the day after `by \u2026 on` with the end of each consultation that the decision names with `consulted`. Speaks only where the order is sure: a consultation that closed in the month of the decision may have closed before it.",example:`consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-07-04
  consulted Engagement
  comment finance: The cost is within the budget for the year
  comment legal: The council has the power to do this
`,fixed:`consultation Engagement: Engagement on skills
  from 2024-05-03 to 2024-06-12
decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-07-04
  consulted Engagement
  comment finance: The cost is within the budget for the year
  comment legal: The council has the power to do this
`},"counts-mismatch":{summary:e["counts-mismatch"],why:"The response rate is the first figure that opponents of a decision check. When it does not add up, they doubt the rest.",when:"Only the figures before the colon are compared; the words after it are for people.",example:`consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
  reached 20
  responses 58
`,fixed:`consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
  reached 58
  responses 20
`,quickFix:"Swaps the two figures."},"decision-missing":{summary:e["decision-missing"],why:"Only the right body can make a plan the council\u2019s own. Whoever relies on it has to be able to find the decision.",when:"`approved by \u2026 on \u2026` in the plan is enough. So is a `decision` that `approves` the plan, unless it was not taken: its status says that it was proposed, refused, deferred or stopped, or its date is after `as at`.",example:`plan CouncilPlan: Council Plan 2024 to 2027
  status approved
  as at 2024-12-31
body FullCouncil: Full Council
`,fixed:`plan CouncilPlan: Council Plan 2024 to 2027
  status approved
  approved by FullCouncil on 2024-02-28
  as at 2024-12-31
body FullCouncil: Full Council
`,quickFix:"Adds a decision that approves the plan, by the body that is named already or by one of the plan\u2019s bodies."},"ended-post":{summary:e["ended-post"],why:"After a reorganisation a plan goes on naming posts that are gone. What they led has an owner on paper and none in the building.",when:"Reported at every use of the officer or portfolio: `led by`, `owner`, `reports to`, `escalates to`, `asks` and the parties of a step; on the post itself where nothing uses it.\n\nSilent without `as at`, for what the post did while it was there (a `response`; an action, a milestone or a step that is complete or stopped), and for a post that nothing but its successor names (`replaces`).",example:`measure Vacancies: Vacancies that stay open for three months
  unit number
  better lower
  tells how well
  reported yearly
  owner SkillsManager
  source: Employer survey
  baseline 2023/24 340
  target 2024/25 300, 2025/26 280, 2026/27 260
outcome Skills: Employers find the skills they look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by Vacancies, SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
officer SkillsManager: Skills manager
  ended 2024-09-30
`,fixed:`measure Vacancies: Vacancies that stay open for three months
  unit number
  better lower
  tells how well
  reported yearly
  owner HeadOfEconomy
  source: Employer survey
  baseline 2023/24 340
  target 2024/25 300, 2025/26 280, 2026/27 260
outcome Skills: Employers find the skills they look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by Vacancies, SecureWork
workstream Training: Training close to home
  delivers Skills
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Puts the post that `replaces` it in its place, or another one of the plan; removes an ended post that nothing uses any more."},"equality-consideration-missing":{summary:e["equality-consideration-missing"],why:"The duty is to have due regard to equality when a decision is made. No particular form is prescribed, but a council that recorded nothing cannot show that it thought of the people affected, and its decision may not stand.",when:"An `equality screening` or an `equality assessment` counts where it stands:\n\n- on the saving, on the work that it is taken `from` or is `part of`;\n- for a stop or a move of money: also on what is stopped, or on the service that gives the money up;\n- on a decision that `approves` any of these, the financial plan or the plan itself.\n\nA cut need not be written as a `saving`. A `saving` row in a budget, a service with the status `stopped`, and a service whose cash limit or net budget falls by a tenth or more from one year to the next are cuts as well. Where a saving is taken `from` the service, the record is asked of that saving.\n\nThis finding cannot be accepted away.",example:`saving FewerRooms: Fewer rooms for training
  from HelpIntoWork
  amount 2025/26 \xA340k
  stage agreed
  effect on SecureWork: None expected, courses move to libraries
`,fixed:`saving FewerRooms: Fewer rooms for training
  from HelpIntoWork
  amount 2025/26 \xA340k
  stage agreed
  effect on SecureWork: None expected, courses move to libraries
  equality screening on 2024-10: Both libraries have step-free access; no one group is affected more than others
`,quickFix:"Inserts an `equality screening` line, with words for you to fill in."},"exempt-in-public":{summary:e["exempt-in-public"],why:"What is exempt for good reason is out as soon as another entry tells it. The words are left out for the public, which looks odd to readers and says that there is something.",when:"It looks at titles, `>` lines and the words behind a colon, of what is not exempt itself. An amount counts only where it stands in nothing public.",example:`workstream WharfSale: Sale of the old wharf
  publish exempt: Commercial terms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
outcome StrongEconomy: Local businesses grow and take on local people
  > The sale of the old wharf pays for grants.
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`,fixed:`workstream WharfSale: Sale of the old wharf
  publish exempt: Commercial terms
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
outcome StrongEconomy: Local businesses grow and take on local people
  > Money from land pays for grants.
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`},"feedback-without-response":{summary:e["feedback-without-response"],why:"\u201CYou said, we did\u201D is the least that people who gave their time can expect. A consultation whose answers lead nowhere can also make the decision after it unsafe.",when:"A `did` or `did changing` line answers the `said` line above it. Where several `said` lines stand together, as many `did` lines below them answer them all; fewer answer the last ones.",example:`consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
  reached 58
  responses 20
  said: There are no courses in the evening
  said: The website is hard to use
  did: The website has a new search
`,fixed:`consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
  reached 58
  responses 20
  said: There are no courses in the evening
  did changing HelpIntoWork: Evening courses from January 2025 on
  said: The website is hard to use
  did: The website has a new search
`,quickFix:"Adds a `did` line below what was said, with words for you to fill in."},"key-decision-not-flagged":{summary:e["key-decision-not-flagged"],why:"A key decision has to be announced 28 days ahead. One that was not announced can be called in, and be unlawful.",when:"Only in plans that say where a `key decision` begins. The money is the limit of the approval, else all that the work, saving or move comes to over the years. Decisions of full council are not called key.",example:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
  comment finance: The cost is within the budget
  comment legal: The council has the power to do this
`,fixed:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
  kind key
  comment finance: The cost is within the budget
  comment legal: The council has the power to do this
`,rest:`plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31
  key decision \xA3250k
workstream HelpIntoWork: Help into secure work
  delivers SecureJobs
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  \xA3100k    \xA3100k    \xA3100k
outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
  no cost: Delivered within existing teams
`,quickFix:"Adds `kind key`."},"major-risk-not-escalated":{summary:e["major-risk-not-escalated"],why:"A risk that could stop the council is for those who can act on it. When it stays with its owner, members learn of it when it happens.",when:"Major is a score of 15 or more where the plan scores up to 5, of 12 or more where it scores up to 4; what is left after the mitigations counts, else the score before them. `escalates to`, a group or body as owner, and an issue about it will do. A risk that is complete or stopped is closed.",example:`risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  owner DirectorOfPlace
  inherent 5 impact 5
  mitigation by 2025-09: Share posts with the neighbouring councils
  reviewed on 2025-03
`,fixed:`risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  owner DirectorOfPlace
  inherent 5 impact 5
  mitigation by 2025-09: Share posts with the neighbouring councils
  escalates to ProgrammeBoard
  reviewed on 2025-03
`,quickFix:"Adds `escalates to` with one of the plan\u2019s groups or bodies."},"no-accountable-lead":{summary:e["no-accountable-lead"],why:"What nobody answers for slips first. Members need a colleague who answers for it in public, staff an officer who answers for getting it done.",when:"Leads are inherited: by what is `part of` something from the whole, and by an outcome from the outcome that it supports, each of the two until something states its own. In a plan with `governance committee`, `mayor`, `board` or `partnership`, and in one that has no portfolio, a body, a group or a partner leads in the place of the portfolio; a group there needs only one lead. A warning until the plan is approved, then an error.",example:`workstream Training: Training close to home
  delivers SecureJobs
  led by Economy
  reports to ProgrammeBoard
`,fixed:`workstream Training: Training close to home
  delivers SecureJobs
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a `led by` line with who is missing: first those who lead something else together with the lead that is there. Where the plan has nobody yet, declares a first post, for you to name."},"no-escalation-route":{summary:e["no-escalation-route"],why:"A problem that nobody can take further stays where it is until it is a crisis. Every issue needs a way to the people who can decide.",when:"A workstream that reports to a body has its route; so has one that is `part of` work that has one. `reports to` and `escalates to` both count, also by way of an officer who states one. An issue goes the way of the work that it is about, unless it states its own; one that `asks` others, or that work or a decision `addresses`, is placed already. An issue that was never raised on a day, and needs no money, is no more than a hint.",example:`workstream Training: Training close to home
  delivers SecureJobs
  led by Economy, DirectorOfPlace
`,fixed:`workstream Training: Training close to home
  delivers SecureJobs
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds `reports to` with one of the plan\u2019s groups, or `escalates to` with one of its bodies."},"option-incomplete":{summary:e["option-incomplete"],why:"A decision is only as sound as the choice behind it. An option that seems to cost nothing was either not looked into or not meant to be chosen.",when:"An option may say \u2018none identified\u2019 for some of its points. It is reported when it has no `disadvantage` or no `risks` at all, or when every advantage, disadvantage and risk says nothing.",example:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
  comment finance: The cost is within the budget for the year
  comment legal: The council has the power to do this
  option A preferred: Approve the programme
    advantage: Places from September on
  option B: Wait for the grant
    advantage: The grant would pay for half of it
    disadvantage: A year without places
    risks: The grant may be refused
`,fixed:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
  comment finance: The cost is within the budget for the year
  comment legal: The council has the power to do this
  option A preferred: Approve the programme
    advantage: Places from September on
    disadvantage: The council carries the whole cost
    risks: Colleges may not find enough tutors
  option B: Wait for the grant
    advantage: The grant would pay for half of it
    disadvantage: A year without places
    risks: The grant may be refused
`,quickFix:"Adds the lines that are missing, to be filled in."},"partner-role-missing":{summary:e["partner-role-missing"],why:"In a partnership, what everybody does nobody does. Each partner has to know whether it leads, supports, influences or speaks up for something, and exactly one leads.",when:"`our role lead` counts as a lead, so together with `with County as lead` it makes two. In `with A, B as partner` both are partners. A partner that nothing in the plan names has no role, unless it is of `kind supplier`; one that owns, answers or does something has its part. Nobody leads where our role is to support, influence, advocate, enable or be a partner and no partner is the lead; also where an outcome has partners and neither our role nor anybody who leads it.",example:`partner College: The further education college
workstream Training: Training close to home
  delivers SecureJobs
  with College
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`partner College: The further education college
workstream Training: Training close to home
  delivers SecureJobs
  with College as support: Teaches the courses
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a role to the partner; makes all but one lead a support; or gives a partner without any role one."},"recommendation-unanswered":{summary:e["recommendation-unanswered"],why:"Scrutiny, auditors and peers give their time once. When their recommendations go unanswered, they stop making them, and the same findings come back.",when:"A recommendation counts as answered by a `response`, an `action` below it, work that `addresses` it, or the status `complete`. Those under a decision that was taken (`by \u2026 on \u2026`) are answered by the decision.",example:`review Scrutiny: Scrutiny of help into work
  by Cabinet on 2024-07-04
  recommendation R1: Offer evening courses
`,fixed:`review Scrutiny: Scrutiny of help into work
  by Cabinet on 2024-07-04
  recommendation R1: Offer evening courses
    response by Cabinet: Agreed, from spring 2025 on
`,quickFix:"Adds a `response` line by one of the plan\u2019s bodies, with words for you to fill in."},"wrong-body":{summary:e["wrong-body"],why:"Scrutiny advises and examines, a partnership recommends. A decision by the wrong body does not bind, and what was done by it may have to be undone.",when:"A body of `kind scrutiny`, one with \u201Cscrutiny\u201D in its name, one that is somebody else\u2019s, and one that did not exist on the day. Only decisions that approve something are looked at: any body may note and recommend. Decisions that were refused or stopped are not asked.",example:`decision ApproveTraining: Approve the training programme
  by Overview on 2024-09-12
  approves HelpIntoWork
body Overview: Overview and scrutiny committee
  kind scrutiny
`,fixed:`decision ApproveTraining: Approve the training programme
  by Cabinet on 2024-09-12
  approves HelpIntoWork
body Overview: Overview and scrutiny committee
  kind scrutiny
`,quickFix:"Changes it to one of the bodies that decide."},"action-without-date":{summary:e["action-without-date"],why:"What has no date is done when there is time, and there is never time. Reports cannot show it as due, or as late.",when:"`from` says when something starts; it is no date to be done `by`. What is complete, stopped or done 100% needs no date any more, nor does what stands under something that is. A mitigation with the status `in progress` is a control that is in place: it has no end. A step without a date is a warning, another mitigation without one a hint.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09: All advisers in post
`,quickFix:"Adds a date to pick from: the end of the work, or of one of the plan\u2019s years."},"deliverability-not-assessed":{summary:e["deliverability-not-assessed"],why:"A plan can be right and still fail for want of people, money or partners. The question is asked of each initiative so that the doubtful ones are seen.",when:"Only in plans that use `deliverability` at all. What a piece of work is part of speaks for it.",example:`project Hub: A growth hub
  kind key
  delivers StrongEconomy
  deliverability high: The building is there
project Fund: A loan fund
  kind key
  delivers StrongEconomy
`,fixed:`project Hub: A growth hub
  kind key
  delivers StrongEconomy
  deliverability high: The building is there
project Fund: A loan fund
  kind key
  delivers StrongEconomy
  deliverability low: Nobody here has run one
`,quickFix:"Adds `deliverability` with the level you pick, for the reason to be filled in."},"depends-on-later":{summary:e["depends-on-later"],why:"Two dates that cannot both be kept: one of them is already wrong, and the plan does not say which.",when:"Compared are the days by which the two are there: `by` of a task, `ends` of work and savings, `on` of a decision, `to` of a consultation. Where only a start is known of what is waited for, the start is compared. What is complete or stopped waits for nothing, and nothing waits for it.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06: All advisers in post
  milestone Offers by 2025-05 depends on Advisers: First offers to businesses
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06: All advisers in post
  milestone Offers by 2025-07 depends on Advisers: First offers to businesses
`,quickFix:"Moves the date to the one it waits for."},"issue-open-too-long":{summary:e["issue-open-too-long"],why:"An issue that stays on the list quarter after quarter becomes part of the furniture. Members then hear of it when it has become a crisis.",when:"Six months are two quarterly reports. An action that is still ahead will do; so does a status of complete or stopped. Silent without `as at`.",example:`issue Vacancies: Half the adviser posts are empty
  raised on 2024-05-14
  about BusinessSupport
  needs \xA350k
`,fixed:`issue Vacancies: Half the adviser posts are empty
  raised on 2024-05-14
  about BusinessSupport
  needs \xA350k
  action by 2025-09 owner DirectorOfPlace: Share posts with the neighbouring councils
`,quickFix:"Adds an action, for what will be done to be filled in."},"output-without-date":{summary:e["output-without-date"],why:"An output is what people will see for the money. Benefits, income and savings wait for it, so its date is the first that a review asks for.",when:"The date may come from elsewhere: the end of the work that it belongs to, or a dated target of a measure that it is `measured by`. What is complete or stopped needs none. Source: benefits review plans ask for outputs with their dates (Lancaster\u2019s productivity plan, 2024).",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  output Starter: A starter pack for new businesses
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  output Starter by 2025-09: A starter pack for new businesses
`,quickFix:"Adds a date to pick from: the end of one of the plan\u2019s years."},overdue:{summary:e.overdue,why:"A plan whose dates pass without a word stops being believed. Either the work is done and the plan is behind, or the work is late and somebody should know.",when:"No status means not complete; `done 100%` does mean it. What is stopped, or stands under something that is stopped, is not late. A month, quarter or year means its last day. Silent without `as at`.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-02-28 status in progress: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-02-28 status complete: All advisers in post
`,quickFix:"Marks it as complete."},"percentage-mismatch":{summary:e["percentage-mismatch"],why:"Readers check the sums that they can. One that is wrong makes them doubt those that they cannot check.",when:"Words such as \u201C20 of 58 (35%)\u201D, \u201C20 out of 58, or 35%\u201D and \u201C35% (20 of 58)\u201D. Rounding either way is right.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  > The survey reached 58 firms. 20 of 58 (45%) had heard of the scheme.
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  > The survey reached 58 firms. 20 of 58 (34%) had heard of the scheme.
`,quickFix:"Changes the percentage to what the figures come to."},"personal-data":{summary:e["personal-data"],why:"A plan is published, copied and kept for years. A person\u2019s address or number in it cannot be called back, and the law on personal data asks that it is not there without need.",when:"Looked at are all words of the plan and its `#` comments: a comment is not published, but it travels with the file. This finding cannot be accepted away. Name the post, and let the website say how to reach it.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  because: Ask anna.example@council.example for the figures
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  because: Ask the director of place for the figures
`,quickFix:"Takes the address or number out."},"placeholder-text":{summary:e["placeholder-text"],why:"A placeholder in an approved plan tells every reader that it was approved unfinished.",when:"All words of the plan are looked at: titles, `>` lines and the words of every clause; not `#` comments, which are not published. So are the forms that quick fixes write, until somebody fills them in. A question mark or two at the end of a sentence is a question. \u201CThe XX Commonwealth Games\u201D and \u201CTBA Group plc\u201D are names. What \u201Cis expected to be announced\u201D, or is \u201Cto be confirmed by the government\u201D, is a fact.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  deliverable by 2025-09: Office opens in TBC
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  deliverable by 2025-09: Office opens in the town hall
`},"red-without-recovery-action":{summary:e["red-without-recovery-action"],why:"Red is a call for help. Without a next step it is only a confession, and it will be red again next quarter.",when:"The latest status at `as at` counts; of a measure its latest figure against the target, also where no status says so. A next step may stand under the work, its parts or the measure; under work that the measure is of; under a risk or barrier that threatens it; or under an issue about it. It is ahead when it is neither complete, stopped nor past its date. Silent without `as at`.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status red in 2024/25 Q4: Half the adviser posts are empty
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status red in 2024/25 Q4: Half the adviser posts are empty
  action by 2025-06 owner DirectorOfPlace: Advertise the posts with the neighbouring councils
`,quickFix:"Adds an action, for what will be done to be filled in."},"review-overdue":{summary:e["review-overdue"],why:"A benefits review is the promise to find out whether the money was well spent. One that quietly does not happen tells the next business case that nobody will look.",when:"A benefits review counts as held where the work says `reviewed on` from that day on, a review of it was held, or every benefit is complete or stopped. A plan is asked only once it says `reviewed on` at all. Silent without `as at`.",example:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefits review on 2024-09-30
`,fixed:`project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefits review on 2024-09-30
  reviewed on 2024-10-15: Half the workshops are let
`,quickFix:"Adds an action to hold the review, to be filled in."},"risk-incomplete":{summary:e["risk-incomplete"],why:"A risk register works when each risk is weighed, somebody answers for it, and something is done about it.",when:"The owner of a mitigation counts for the risk, and so does who it is `led by`. One score is enough: `inherent` or `residual`. A risk that is complete or stopped is closed.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  inherent 3 impact 3
  mitigation by 2025-09: Share posts with the neighbouring councils
  reviewed on 2025-03
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  inherent 3 impact 3
  mitigation by 2025-09 owner DirectorOfPlace: Share posts with the neighbouring councils
  reviewed on 2025-03
`,quickFix:"Adds an owner to pick from, or a mitigation to put in words; a score only people can give."},"risk-not-reviewed":{summary:e["risk-not-reviewed"],why:"Risks move. A score from last year gives members a comfort, or a fright, that nobody has checked.",when:"A review counts from the first day of the last closed quarter up to `as at`; a later date is a plan, not a review. A risk that is complete or stopped is closed. Silent without `as at`.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  owner DirectorOfPlace
  inherent 3 impact 3
  reviewed on 2024-12
  mitigation by 2025-09: Share posts with the neighbouring councils
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  owner DirectorOfPlace
  inherent 3 impact 3
  reviewed on 2025-01
  mitigation by 2025-09: Share posts with the neighbouring councils
`},"slipped-without-reason":{summary:e["slipped-without-reason"],why:"Slippage that is explained can be judged, and helped. Slippage that is not looks like nobody noticed.",when:"Two dates compare by their last days: from 2025-06-30 to 2025-06 is no slip.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09 originally 2025-06: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09 originally 2025-06: All advisers in post
    because: Two posts had to be advertised again
`,quickFix:"Adds a `because` line, for the reason to be filled in."},"step-out-of-order":{summary:e["step-out-of-order"],why:"Readers take a timetable in its order. A step with an earlier date is a slip in one of the two, and somebody will plan by it.",when:"Two steps in the same month, or a step within the time of the one before it, are in order.",example:`timetable Budget: The budget round
  step in 2024-10: Services propose
  step in 2024-09: Members set the limits
`,fixed:`timetable Budget: The budget round
  step in 2024-09: Members set the limits
  step in 2024-10: Services propose
`},"too-many-key-initiatives":{summary:e["too-many-key-initiatives"],why:"When everything is key, nothing is: members cannot see what comes first, and staff have to guess.",when:"Counts work of `kind key` that is part of the same whole, or of none, and that is neither complete nor stopped.",example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
workstream Key1: Initiative 1
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key2: Initiative 2
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key3: Initiative 3
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key4: Initiative 4
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key5: Initiative 5
  kind key
  part of BusinessSupport
  delivers StrongEconomy
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
workstream Key1: Initiative 1
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key2: Initiative 2
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key3: Initiative 3
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key4: Initiative 4
  kind key
  part of BusinessSupport
  delivers StrongEconomy
workstream Key5: Initiative 5
  part of BusinessSupport
  delivers StrongEconomy
`,quickFix:"Takes `kind key` off one of the initiatives, for you to pick."},"translation-missing":{summary:e["translation-missing"],why:"A council under Welsh language standards publishes in both languages. A heading that is missing in one is seen by every reader of it.",when:"Off until a plan sets it: `rule translation-missing warning`. What is marked `publish exempt` is not asked.",example:`outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
`,fixed:`outcome SecureJobs: Local people have secure, well-paid work
  cymraeg: Mae gan bobl leol waith sicr
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork
`,rest:`plan CouncilPlan: Council plan 2024 to 2027
  cymraeg: Cynllun y cyngor
  years 2024/25 to 2026/27
  as at 2025-03-31
  rule translation-missing warning
vision OneDistrict: A district where everyone can thrive
  cymraeg: Ardal lle gall pawb ffynnu
priority Prosperity: A prosperous local economy
  cymraeg: Economi leol lewyrchus
  supports OneDistrict
outcome StrongEconomy: Local businesses grow and take on local people
  cymraeg: Mae busnesau lleol yn tyfu
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
measure JobsCreated: Jobs created with our support
  cymraeg: Swyddi a gr\xEBwyd
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
measure SecureWork: Residents in secure work
  cymraeg: Trigolion mewn gwaith sicr
  unit percent
  better higher
  reported yearly
  owner HeadOfEconomy
  source: Annual population survey
  baseline 2023/24 71%
  target 2024/25 72%, 2025/26 73%, 2026/27 74%
`,quickFix:"Adds a `cymraeg` line, to be filled in."},"unit-suspect":{summary:e["unit-suspect"],why:"It is the commonest slip between a finance system and a plan, and it hides well: the figures look alike.",when:"Figures are compared along their own row only, with the middle one of it; 500 to 2,000 times counts as about 1,000. Percentages are left out.",example:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA318.2m, 2025/26 \xA317.6m, 2026/27 \xA317,500
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
fund GeneralFund: General fund
  holds revenue
  available 2024/25 \xA318.2m, 2025/26 \xA317.6m, 2026/27 \xA317.5m
`,quickFix:"Makes the figure a thousand times larger, or smaller."},"update-missing":{summary:e["update-missing"],why:"A plan that promises a report has promised a word on each piece of work. Silence reads as bad news, or as nobody minding.",when:"Only in a plan that says how often it reports: `report quarterly`, `yearly` or `monthly`. A period is closed on its last day. Work counts from its start to its end, until it is complete or stopped; work that began after it closed has nothing to report yet. A status for a part of the period will do. Silent without `as at`.",example:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  report quarterly
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status green in 2024/25 Q3: Two advisers in post
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  report quarterly
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status green in 2024/25 Q3: Two advisers in post
  status green in 2024/25 Q4: All advisers in post
`,rest:`workstream HelpIntoWork: Help into secure work
  delivers SecureJobs
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status green in 2024/25 Q4: Advisers saw 300 people in the quarter
`,quickFix:"Adds a status for the quarter, in the colour you pick, for what was done to be filled in."},"baseline-moved":{summary:e["baseline-moved"],why:"Success is counted from the baseline. Who moves it moves the goalposts, whatever the reason.",when:"A baseline for the first time is none that moved. A `decision` of the same change that `approves` the measure, or the plan, covers it.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 380
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 380
  target 2025/26 450
decision RightBaseline: A baseline without the jobs that were counted twice
  by Cabinet on 2025-03-12
  approves JobsCreated
`,quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies."},"broken-lineage":{summary:e["broken-lineage"],why:"Plans are read against each other. Where something just vanishes, nobody can tell whether it was finished, renamed or given up.",when:"It looks at statements (visions, priorities, principles and the like), work and measures; outcomes have `outcome-dropped`. What has a new name but the same `code:`, content or title is not gone. What is finished can stay, with its `status`. Where it was given up, a new `decision` that `replaces` it says who agreed to that; one that `approves` the plan covers it too.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream GrowthHub: One door for businesses that want to grow
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`workstream GrowthHub: One door for businesses that want to grow
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  replaces BusinessSupport
`,quickFix:"Adds `replaces` to something of the same sort that is new; or adds a decision to give it up."},"measure-redefined":{summary:e["measure-redefined"],why:"A trend across two definitions is no trend. Readers will see progress, or failure, that is only another way of counting.",when:"It looks at `unit`, `better`, `source` and what the measure is about; and only at measures that had figures before. A new `reset` line is the explanation.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: The national register of businesses
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: The national register of businesses
  baseline 2023/24 410
  target 2025/26 450
  reset 2025/26 Q1: Counted by the national register from April 2025
`},"money-over-limit":{summary:e["money-over-limit"],why:"The constitution says up to which amount officers may move money. Beyond it, members decide, and in public.",when:"All changes to the budget lines, or to the amounts of a saving, of one element count together, year by year. A line that another fund pays for counts in full, and so does work that is new or gone. The limits are those of the earlier plan: no change lifts the limit that it would have crossed.\n\nA new `decision` covers it that `approves` the element, what takes its place, or the plan; where the element is gone, one that `replaces` it. Silent where the plan states neither limit.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    revenue GeneralFund 2024/25 \xA3400k, 2025/26 \xA3400k, 2026/27 \xA3400k
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    revenue GeneralFund 2024/25 \xA3400k, 2025/26 \xA3520k, 2026/27 \xA3400k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    revenue GeneralFund 2024/25 \xA3400k, 2025/26 \xA3520k, 2026/27 \xA3400k
decision MoreSupport: More support while the mill closes
  by Cabinet on 2025-03-12
  approves BusinessSupport
`,rest:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  virement limit \xA3100k
`,quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies."},"name-reused":{summary:e["name-reused"],why:"Names outlive plans: in minutes, in reports, in other plans. A name that is used a second time makes old papers say something new.",when:"A name has stood for something else where the plan as it was had it for another thing, or where something `replaces` it. For the same reason, `replaces` may name what is gone: that line keeps the name reserved.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream GrowthHub: One door for businesses that want to grow
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  replaces BusinessSupport
workstream BusinessSupport: Grants for shops in the villages
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`workstream GrowthHub: One door for businesses that want to grow
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  replaces BusinessSupport
workstream VillageShops: Grants for shops in the villages
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`},"outcome-dropped":{summary:e["outcome-dropped"],why:"An outcome is a promise about people\u2019s lives. When one disappears between two versions of a plan, nobody can say who agreed to that.",when:"An outcome with a new name is not gone: the same `code:`, the same content or title, or a `replaces` tells. A new `decision` covers it: where it is stopped, one that `approves` it; where it is gone, one that `replaces` it, which keeps its name on record; and one that `approves` the plan.",before:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
outcome SkilledPeople: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy 60%, SkilledPeople 40%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  replaces SkilledPeople
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,quickFix:"Adds a decision that approves it, or gives it up, by one of the plan\u2019s bodies."},"principle-departed-from":{summary:e["principle-departed-from"],why:"Principles are agreed so that single cases do not have to be argued. An exception is for those who agreed the principle.",when:"A `decision` of the same change that `approves` what departs, or the plan, covers it; a new decision speaks for itself.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  departs from LocalFirst: The only bidder is in the next county
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  departs from LocalFirst: The only bidder is in the next county
decision OneBidder: Buy from the next county this once
  by Cabinet on 2025-03-12
  approves BusinessSupport
`,rest:`principle LocalFirst: We buy from local businesses first
outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  follows LocalFirst
  measured by JobsCreated
`,quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies."},"slip-not-recorded":{summary:e["slip-not-recorded"],why:"A date that is simply written over makes everything look on time. With `originally`, the slip stays in sight, and its reason is asked for.",when:"It looks at `by` of deliverables, milestones, actions and whatever else can have `originally`.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06-30: All advisers in post
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09-30: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09-30 originally 2025-06-30: All advisers in post
    because: Two posts had to be advertised again
`,quickFix:"Keeps the first date as `originally`."},"target-weakened":{summary:e["target-weakened"],why:"A target that is lowered quietly makes a broken promise look like one that was kept. It may well be right to lower it; then members should have said so.",when:"Easier is what the measure as it was calls worse. Silent where the measure does not say which way is better, but for targets that are taken away. A `decision` of the same change that `approves` the measure, or the plan, covers it.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 430
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 430
decision LaterTarget: A target that follows the closure of the mill
  by Cabinet on 2025-03-12
  approves JobsCreated
`,quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies."},"date-changed":{summary:e["date-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For a date that was promised and is later, there is `date-slipped`.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06-30: All advisers in post
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-05-31: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-05-31: All advisers in post
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"date-slipped":{summary:e["date-slipped"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"Whether the plan keeps the first date is looked at by `slip-not-recorded`.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06-30: All advisers in post
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09-30 originally 2025-06-30: All advisers in post
    because: Two posts had to be advertised again
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-09-30 originally 2025-06-30: All advisers in post
    because: Two posts had to be advertised again
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"decision-changed":{summary:e["decision-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"A decision that is on its way may change until it is taken. Actions that follow from a decision are no change of it.",before:`decision Support: Support for local businesses goes on
  by Cabinet on 2025-01-15
  approves BusinessSupport
  under: Localism Act 2011, section 1
`,example:`decision Support: Support for local businesses goes on
  by Cabinet on 2025-01-22
  approves BusinessSupport
  under: Localism Act 2011, section 1
`,fixed:`decision Support: Support for local businesses goes on
  by Cabinet on 2025-01-22
  approves BusinessSupport
  under: Localism Act 2011, section 1
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves Support
`},"definition-changed":{summary:e["definition-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"Whether its figures can still be compared is looked at by `measure-redefined`.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  kind local
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  kind local
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves JobsCreated
`},"detail-changed":{summary:e["detail-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For a principle that is departed from, `principle-departed-from` asks for more.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  kind key
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  kind key
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"effect-changed":{summary:e["effect-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"An effect that is told for the first time is a detail like any other.",before:`saving FewerVisits: Fewer visits to firms
  from BusinessSupport
  led by Economy, DirectorOfPlace
  amount 2025/26 \xA320k
  stage agreed
  equality screening on 2025-02-10: No effect on any group
  effect: Firms wait a week longer for a visit
`,example:`saving FewerVisits: Fewer visits to firms
  from BusinessSupport
  led by Economy, DirectorOfPlace
  amount 2025/26 \xA320k
  stage agreed
  equality screening on 2025-02-10: No effect on any group
  effect: Firms wait three weeks longer for a visit
`,fixed:`saving FewerVisits: Fewer visits to firms
  from BusinessSupport
  led by Economy, DirectorOfPlace
  amount 2025/26 \xA320k
  stage agreed
  equality screening on 2025-02-10: No effect on any group
  effect: Firms wait three weeks longer for a visit
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves FewerVisits
`},"element-added":{summary:e["element-added"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"What it means for money and for principles is looked at by the rules that are about those.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06-30: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06-30: All advisers in post
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"element-moved":{summary:e["element-moved"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`project BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`project BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"element-removed":{summary:e["element-removed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For an outcome that goes, `outcome-dropped` asks for more; for money that goes with it, `money-over-limit`.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  milestone Advisers by 2025-06-30: All advisers in post
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"figures-changed":{summary:e["figures-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For a baseline, `baseline-moved` asks for more.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2024/25 430
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2024/25 430
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves JobsCreated
`},"gap-explained":{summary:e["gap-explained"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  no cost: Delivered inside existing teams
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  no cost: Delivered inside existing teams
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"history-dropped":{summary:e["history-dropped"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"The years of the plan move on, and the year that leaves was over at the new `as at`. Git keeps what was said of it.",before:`plan CouncilPlan: Council plan 2024 to 2027
  years 2023/24 to 2025/26
  as at 2024-03-31
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 300
  target 2023/24 320, 2024/25 350, 2025/26 400
`,example:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 300
  target 2024/25 350, 2025/26 400
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2022/23 300
  target 2024/25 350, 2025/26 400
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves JobsCreated
`},"lead-changed":{summary:e["lead-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, HeadOfEconomy
  reports to ProgrammeBoard
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, HeadOfEconomy
  reports to ProgrammeBoard
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"link-changed":{summary:e["link-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For who leads and owns, there is `lead-changed`.",before:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`,example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity, OneDistrict
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity, OneDistrict
  led by Economy, DirectorOfPlace
  measured by JobsCreated
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves StrongEconomy
`},"measure-removed":{summary:e["measure-removed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"A measure that has another name, or is replaced by another measure, is compared with it instead.",before:`measure BusinessesGrown: Businesses that grow
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Yearly survey of local businesses
  baseline 2023/24 410
  target 2025/26 450
outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated, BusinessesGrown
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,also:["broken-lineage"],fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  replaces BusinessesGrown
`},"money-changed":{summary:e["money-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For more than officers may move, `money-over-limit` asks for more.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    revenue GeneralFund 2024/25 \xA3400k, 2025/26 \xA3400k, 2026/27 \xA3400k
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    revenue GeneralFund 2024/25 \xA3400k, 2025/26 \xA3420k, 2026/27 \xA3400k
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    revenue GeneralFund 2024/25 \xA3400k, 2025/26 \xA3420k, 2026/27 \xA3400k
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"name-changed":{summary:e["name-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"It is told by `replaces`, by `code:`, by the same content or by the same title. Links that follow are no change.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream GrowthHub: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`workstream GrowthHub: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves GrowthHub
`},"outcome-replaced":{summary:e["outcome-replaced"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For an outcome that nothing takes the place of, there is `outcome-dropped`.",before:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
outcome SkilledPeople: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy 60%, SkilledPeople 40%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  replaces SkilledPeople
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,fixed:`outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  replaces SkilledPeople
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves StrongEconomy
`},"promise-reworded":{summary:e["promise-reworded"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"What people remember of a promise is its title. Other capitals and punctuation are no other words. Longer words have `wording-changed`.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created in our towns
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,fixed:`measure JobsCreated: Jobs created in our towns
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves JobsCreated
`},"record-rewritten":{summary:e["record-rewritten"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"A figure for a new period is no rewriting. A period is over when its last day is before `as at` of the earlier plan.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2024/25 430
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2024/25 431
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
  actual 2024/25 431
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves JobsCreated
`},"safeguard-changed":{summary:e["safeguard-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"What rules are set to holds from the next change on: no change sets the rules for itself. A rule that is set stricter is a setting like any other.",before:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  virement limit \xA3100k
`,example:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  virement limit \xA3400k
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  virement limit \xA3400k
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves CouncilPlan
`},"setting-changed":{summary:e["setting-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"What rules are set to holds from the next change on: no change sets the rules for itself.",before:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
`,example:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  rounding \xA31k
`,fixed:`plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
  rounding \xA31k
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves CouncilPlan
`},"status-changed":{summary:e["status-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For an outcome that is stopped, `outcome-dropped` asks for more.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status green in 2024/25 Q4: All advisers in post
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status green in 2024/25 Q4: All advisers in post
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"target-changed":{summary:e["target-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For a target that is weaker, `target-weakened` asks for more.",before:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`,example:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 470
`,fixed:`measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 470
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves JobsCreated
`},"wording-changed":{summary:e["wording-changed"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"It also looks at what only records what is known already (`originally`, `reviewed on`), and at stated totals, which follow from their parts.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  > One adviser in each town.
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  > One adviser in each town.
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`},"work-stopped":{summary:e["work-stopped"],why:"What has to be agreed, and by whom, is for the council\u2019s own constitution. Each sort of change has a rule of its own, so that a plan can say it.",quickFix:"Adds a decision that approves it, by one of the plan\u2019s bodies.",when:"For an outcome that is stopped, there is `outcome-dropped`.",before:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`,example:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status stopped in 2024/25 Q4: The grant ended
`,fixed:`workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  status stopped in 2024/25 Q4: The grant ended
decision AsProposed: As proposed
  by Cabinet on 2025-03-12
  approves BusinessSupport
`}},r=`plan CouncilPlan: Council plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  status draft
  as at 2025-03-31

vision OneDistrict: A district where everyone can thrive

priority Prosperity: A prosperous local economy
  supports OneDistrict

outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated

outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by SecureWork

measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450

measure SecureWork: Residents in secure work
  unit percent
  better higher
  tells better off
  about population
  reported yearly
  owner HeadOfEconomy
  source: Annual population survey
  baseline 2023/24 71%
  target 2024/25 72%, 2025/26 73%, 2026/27 74%

workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard

workstream HelpIntoWork: Help into secure work
  delivers SecureJobs
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  no cost: Delivered within existing teams

fund GeneralFund: General fund
  holds revenue

comparators Family: Nearest neighbours

portfolio Economy: Economy and growth
officer DirectorOfPlace: Director of place
officer HeadOfEconomy: Head of economy

group ProgrammeBoard: Programme board
  led by Economy, DirectorOfPlace
  escalates to Cabinet

body Cabinet: Cabinet
`;function h(o,n=r){let t=[o.before??"",o.example,o.fixed,o.rest??""].join(`
`),i=o.rest??"",l=new Set(s(t).map(a));return s(n).filter(c=>!l.has(a(c))).concat(i).join("")}var s=o=>o.split(/^(?=[a-z])/m);function a(o){let[,n="",t=""]=/^([a-z ]+)\s+([A-Z]\w*)/.exec(o)??[];return n==="plan"?n:t}export{r as COUNCIL,h as around,d as pages};
