import { toMarkdown } from '@goldenthread/model';

/**
 * What a public body has to say of its site (Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018),
 * with what only the council can know in square brackets. The council's own text takes its place.
 */
export function accessibilityStatement(called: string): string {
  const council = toMarkdown(called);
  return `**${council} has not completed this statement yet. Replace the words in square brackets.**

This web site is run by ${council}. It is made from the council’s plan.

We want as many people as possible to be able to use it. You should be able to:

- change colours, contrast levels and fonts with your browser or device
- zoom in up to 400% without the text spilling off the screen
- use all of it with a keyboard alone, or with a screen reader
- read all of it without scripts.

**How accessible it is.** [Say what you have tested and what you found. List any parts that are not accessible, and the date by which they will be.]

**If you need the plan in another form**, such as large print, easy read or Braille: [say whom to ask, and how long an answer takes].

**If you find a problem**: [say whom to tell].

**If we do not answer you well**, you can turn to the Equality Advisory and Support Service; in Northern Ireland to the Equality Commission for Northern Ireland.

**Technical information.** ${council} is committed to making this web site accessible under the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. It is meant to meet the Web Content Accessibility Guidelines version 2.2, level AA. [Say whether it does, fully or in part.]

**This statement** was prepared on [date]. It was last tested on [date] by [whom].
`;
}
