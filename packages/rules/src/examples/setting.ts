// Parts of a small, whole plan, for the examples of rules to stand in: nothing is found in all of them together.

export const PLAN = `plan CouncilPlan: Council plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2025-03-31
`;

export const PEOPLE = `portfolio Economy: Economy and growth
officer DirectorOfPlace: Director of place
group ProgrammeBoard: Programme board
  led by Economy, DirectorOfPlace
  escalates to Cabinet
body Cabinet: Cabinet
`;

export const AIMS = `vision OneDistrict: A district where everyone can thrive
priority Prosperity: A prosperous local economy
  supports OneDistrict
`;

export const OUTCOME = `outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`;

export const MEASURE = `measure JobsCreated: Jobs created with our support
  unit number
  better higher
  reported yearly
  owner DirectorOfPlace
  source: Returns of the business support team
  baseline 2023/24 410
  target 2025/26 450
`;

export const WORK = `workstream BusinessSupport: Support for local businesses
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
`;
