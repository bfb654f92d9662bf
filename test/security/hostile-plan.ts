// A plan whose words would do something wherever they are not written as words.

export const HOSTILE_WORDS = 'x##vso[task.setvariable variable=a]b ##[set-output name=c]d';
export const owner = (name: string, title: string): string => `officer ${name}: ${title}
measure ${name}M: Visits to ${HOSTILE_WORDS}
  unit visits
  reported quarterly
  target 2024/25 Q4 1,000
  owner ${name}
`;
export const PLAN = `plan TownPlan: Town
  as at 2025-03-31
  site colour: #00703c;} body { background: url(http://evil.example/x)
  organisation: Council <script>alert(1)</script>
vision Thriving: A town where everyone thrives
outcome Safe: People are safe <img src=x onerror=alert(1)>
  supports Thriving
  measured by DirectorM
  > See [this](javascript:alert(1)), [that](command:workbench.action.terminal.new) and https://evil.example/%E0%A4%A.
${owner('Director', 'Director of place')}`;
