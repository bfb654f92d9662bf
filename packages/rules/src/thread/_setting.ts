const AIMS = `plan CouncilPlan: Council Plan 2024 to 2027
  organisation: Example City Council
  years 2024/25 to 2026/27
  currency GBP
  status draft
  as at 2024-12-31

vision Thriving: A district where everyone can thrive

priority Prosperity: An inclusive and prosperous local economy
  supports Thriving

`;

/** The rest of that plan: what stands below its vision and its priority. */
export const BELOW_AIMS = `outcome SecureJobs: Local people have secure, well-paid work
  supports Prosperity
  led by EconomyPortfolio, DirectorOfPlace
  measured by SecureWork

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

workstream HelpIntoWork: Help into secure work
  delivers SecureJobs
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup

portfolio EconomyPortfolio: Economy and growth
officer DirectorOfPlace: Director of Place
officer HeadOfEconomy: Head of Economy
body Cabinet: Cabinet

group StrategyGroup: Strategy and coordination group
  led by EconomyPortfolio, DirectorOfPlace
  escalates to Cabinet
`;

/** A small plan in which nothing is found, for the examples of the rules of the thread and of governance. */
export const SETTING = AIMS + BELOW_AIMS;
