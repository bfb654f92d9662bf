/** A plan with something of everything that a change can be about. */
export const TOWN = `plan TownPlan: Town plan
  years 2025/26 to 2027/28
  status draft
  as at 2025-06-30
  key decision £250k
  virement limit £100k
vision Thriving: A town where everyone thrives
principle Residents: Residents first
priority Economy: A lively economy
  supports Thriving
priority Place: Clean and green
  supports Thriving
outcome Jobs: Local people have good jobs
  > Work that pays, near home.
  supports Economy
  led by EconomyPortfolio, Director
  measured by Employment
  code: O1
outcome Streets: Streets are clean
  supports Place
  led by EconomyPortfolio, Director
  measured by Litter
measure Employment: Adults in work
  unit percent
  better higher
  source: National survey
  baseline 2024/25 74%
  target 2026/27 75%, 2027/28 76%
  actual 2024/25 74%
measure Litter: Streets below standard
  unit percent
  better lower
  source: Street survey
  baseline 2024/25 12%
  target 2026/27 10%
project Quay: The quay
  delivers Jobs 70%, Streets 30%
  led by EconomyPortfolio, Director
  starts 2025-04-01 ends 2027-09-30
  status in progress in 2025/26 Q1: On site
  milestone Consent by 2025-12-31 owner Director: Planning consent
  deliverable by 2027-06-30 owner Director: Quay open
  budget
    revenue General 2025/26 £200k, 2026/27 £220k
    capital Receipts 2026/27 £1m: From receipts
service Sweeping: Street sweeping
  delivers Streets
  led by EconomyPortfolio, Head
  budget
    years            2025/26  2026/27
    revenue General  £300k    £310k
saving Rounds: Fewer rounds
  from Sweeping
  led by EconomyPortfolio, Head
  amount 2025/26 £20k, 2026/27 £40k
  stage identified
  effect: Litter lies an hour longer
fund General: General fund
  holds revenue
  available 2025/26 £600k, 2026/27 £600k
fund Receipts: Capital receipts
  holds capital
portfolio EconomyPortfolio: Economy and place
officer Director: Director of place
officer Head: Head of streets
body Cabinet: Cabinet
risk Prices: Prices rise
  threatens Quay
  inherent 3 impact 3
`;
