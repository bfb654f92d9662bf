// The longer words of a plan in Welsh stand in the `cymraeg:` lines behind that of the title.
import { pageToHtml, planPage } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { expect, it } from 'vitest';
import { diffTexts, kindsOf, planOf } from './support.js';

const TEXT = `plan P: Plan
outcome Jobs: Good jobs
  cymraeg: Swyddi da
  cymraeg: Mae’r cyngor yn gweithio gyda **cyflogwyr**.
  cymraeg: Daw colegau hefyd.
  gàidhlig: Deagh obraichean
  > The council works with **employers**.
  > Colleges join in.
`;

it('are read line by line, and are no second title', () => {
  const plan = planOf(TEXT);
  expect(plan.files.flatMap(({ problems }) => problems)).toEqual([]);
  expect(checkPlan(plan, rules).map(({ rule }) => rule)).not.toContain('clause-twice');
});

it('show on the page as Welsh, beside the words that they translate', () => {
  const html = pageToHtml(planPage(planOf(TEXT)));
  expect(html).toContain('<p class="welsh" lang="cy">Swyddi da</p>');
  expect(html).toMatch(
    /<div class="narrative" lang="cy"><p>Mae’r cyngor yn gweithio gyda <strong>cyflogwyr<\/strong>\.\s+Daw colegau hefyd\.<\/p>/,
  );
  expect(html).toContain('Deagh obraichean');
});

it('are a change of wording when they change', () => {
  expect(kindsOf(diffTexts(TEXT, TEXT.replace('Daw colegau hefyd', 'Daw’r colegau hefyd')))).toEqual(['wording Jobs']);
});
