import { TOWN } from './town.js';

/** The town's plan with what the language learnt last: each line is one that a council wrote. */
export const PLAN = `${TOWN.replace('  amount 2025/26 £20k', '  assumption Rounds: Two crews are enough\n  amount 2025/26 £20k')
  .replace(
    '  milestone Consent',
    `  benefit Visitors: More visitors
    realised by 2028/29
    cashable 2027/28 £30k
  benefits review on 2025-05 not achieved: The quay was closed
  action Letters done 40%: Letters to traders
    costs £5k from General in 2025/26
  milestone Consent`,
  )
  .replace(
    'service Sweeping: Street sweeping\n',
    'service Sweeping: Street sweeping\n  drive performance to Litter 9% by 2027/28\n  level Clean target 2026/27 95%: Streets swept by noon\n    measured by OnTime\n',
  )}
measure OnTime: Swept on time
  unit percent
  better higher
  target 2026/27 95%
  rank Others 2024/25 4 of 12
measure Unclear: Calls taken
  target 2026/27 400
comparators Others: Other towns
goal Growth: A nation that grows
requirement RiskOwned: A strategic project has a risk with an owner
  for project kind strategic
  has risk with owner
  has milestone
  severity error
financial plan MTFP: Medium term financial plan
  gap 2026/27 £40k
  pressure 2026/27 £80k : Pay
  funding 2026/27 £40k : Grants
  uses Reserve 2026/27 £50k : To close the gap
  council tax 2026/27 +2.99% band D £1,900 : As proposed
  assumption Pay: Pay rises by 3%
fund Reserve: General reserve
  holds reserve
  floor 7% of net budget
  build up to £2m by 2029/30
fund Wardens: Money for wardens
  holds grant
  held by Police
  available 2025/26 £90k
partner Police: The police
review Audit: Audit of the quay
  held on 2025-03-01
  assurance limited: Late papers
  recommendation Papers grade high by 2025-09-30 owner Head: Papers a week before each meeting
    response accepted by Cabinet: From June
    followed up on 2025-05-01: Three of four came in time
consultation Talk: What matters
  from 2025-01-10 to 2025-02-10
  reached 45: traders
  responses 20: traders
  said: Keep the benches
    did: They stay
scenario Poor: A poor settlement
  change General 2026/27 -£200k
  change Sweeping step -£50k
scenario Worse: A poor settlement, and late
  builds on Poor
  change Quay.Consent by 2026-12-31
decision Go: The quay goes ahead
  by Cabinet on 2025-05-12
  approves Quay
  option Now preferred: Now
    costs £1m from Receipts
    advantage: Cheap money
`;
