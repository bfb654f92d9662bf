import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

// What the thread says of links reads as it is: who did what, to what.

const PLAN = `plan Town: A plan
  years 2024/25 to 2026/27
  as at 2025-06-30
vision Place: A place to live
priority Clean: Clean streets
  supports Place
outcome Streets: People walk on clean streets
  supports Clean
service Cleansing: Street cleansing
  delivers Streets
  stops Toilets effect on Litter: None
  output by 2026-03 towards Streets: 12 km swept
  benefit Walks: People walk more
    towards Streets
    realised by 2026-09-30
service Toilets: Public toilets
  delivers Streets
measure Litter: Litter on the ground
  no target until 2025-11: First count comes
decision Refused: Keep the toilets
  by Cabinet on 2025-03-14
  approves Toilets
  status refused in 2025-03
body Cabinet: Cabinet
`;

const thread = async (name: string): Promise<string> => {
  const { out } = await goldenthread(['thread', name], { cwd: folderWith({ 'town.plan': PLAN }) });
  return out;
};

/** The lines below a heading. */
const section = (text: string, heading: string): string => text.split(`\n${heading}\n`)[1]?.split('\n\n')[0]?.trimEnd() ?? '';

describe('goldenthread thread', () => {
  it('keeps what is made apart from what people gain', async () => {
    const text = await thread('Streets');
    expect(section(text, 'What makes it happen')).toContain('12 km swept, of service Cleansing, by March 2026');
    expect(section(text, 'What people gain, or lose')).toBe('  benefit Cleansing.Walks: People walk more, by 30 September 2026');
  });

  it('stops work, and has an effect on measures', async () => {
    expect(
      section(await thread('Cleansing'), 'Also')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['stops service Toilets: Public toilets', 'has an effect on measure Litter: Litter on the ground']);
    expect(await thread('Litter')).toContain('service Cleansing: Street cleansing has an effect on it');
    expect(await thread('Litter')).toContain('no target until November 2025: First count comes');
    expect(await thread('Toilets')).toContain('service Cleansing: Street cleansing stops it');
  });

  it('says of a decision what it came to', async () => {
    expect(await thread('Toilets')).toContain('decision Refused: Keep the toilets refused it');
    expect(await thread('Refused')).toContain('Now: refused in March 2025');
    expect(await thread('Refused')).toContain('was refused by body Cabinet: Cabinet');
    expect(await thread('Cabinet')).toContain('decision Refused: Keep the toilets was refused by it');
  });
});
