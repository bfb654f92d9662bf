import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './editor.js';
import { offeredIn } from './offered.js';

// Completion leads through a requirement: what it can be for, what tells some of it from others, and what can be asked of it.

const PLAN = `plan CouncilPlan: Council plan
  years 2024/25 to 2026/27
vision Place: A better place
priority Economy: A strong local economy
  supports Place
fund General: General fund
  holds revenue
measure JobsCreated: Jobs created
  unit number
officer Chief: Chief executive
requirement RiskOwned: Projects have a risk
  for project
  has risk
`;

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ 'plan.plan': PLAN, 'here.plan': '' });
  await editor.open('here.plan');
});
afterAll(() => editor.stop());

/** What is offered where the bar stands, the likeliest first. */
async function offered(text: string): Promise<string[]> {
  return (await offeredIn(editor, text)).map(({ label, textEdit }) => textEdit?.newText ?? label);
}

const forLine = (text: string): Promise<string[]> => offered(`requirement R: R\n  ${text}`);
const hasLine = (text: string): Promise<string[]> => offered(`requirement R: R\n  for project kind strategic\n  ${text}`);

describe('in a requirement', () => {
  it('leads from the kind to what tells some of it from others', async () => {
    expect(await forLine('for |')).toEqual(expect.arrayContaining(['project', 'outcome', 'work', 'plan']));
    expect(await forLine('for |')).not.toContain('requirement');
    expect(await forLine('for project |')).toEqual(
      expect.arrayContaining(['kind', 'over', 'with', 'without', 'funded by', 'led by', 'status', 'part of']),
    );
    expect(await forLine('for project |')).not.toContain('stage');
    expect(await forLine('for project kind |')).toEqual(expect.arrayContaining(['strategic', 'statutory', 'key']));
    expect(await forLine('for project kind |')).not.toContain('red');
    expect(await forLine('for project funded by |')).toEqual(expect.arrayContaining(['bid', 'confirmed', 'General']));
    expect(await forLine('for outcome supports |')).toEqual(expect.arrayContaining(['Economy', 'Place']));
    expect(await forLine('for outcome supports |')).not.toContain('General');
  });

  it('leads through what is asked, word by word', async () => {
    expect(await hasLine('has |')).toEqual(
      expect.arrayContaining(['at least', 'at most', 'no', 'owner', 'because', 'risk', 'milestone', 'comment']),
    );
    expect(await hasLine('has |')).not.toContain('stage');
    expect(await hasLine('has at least 2 |')).toEqual(expect.arrayContaining(['measured by', 'risk']));
    expect(await hasLine('has comment |')).toEqual(expect.arrayContaining(['finance', 'legal', 'monitoring']));
    expect(await hasLine('has comment |')).not.toContain('owner');
    expect(await hasLine('has comment finance |')).toEqual(expect.arrayContaining(['legal']));
    expect(await hasLine('has milestone |')).toEqual(expect.arrayContaining(['within', 'in every year', 'with']));
    expect(await hasLine('has reviewed on within 1 |')).toEqual(expect.arrayContaining(['months', 'weeks']));
    expect(await hasLine('has risk with |')).toEqual(expect.arrayContaining(['owner', 'mitigation']));
    expect(await hasLine('has risk with |')).not.toContain('delivers');
    expect(await hasLine('has owner |')).not.toContain('within');
    expect(await hasLine('has measured b|')).toContain('measured by');
    expect(await forLine('severity |')).toEqual(expect.arrayContaining(['error', 'warning', 'hint']));
  });

  it('is offered by its name where a rule can be accepted', async () => {
    expect(await offered('project W: W\n  accept |')).toContain('RiskOwned');
  });
});
