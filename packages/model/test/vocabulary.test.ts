import {
  CLAUSES,
  type ClauseType,
  clausesWith,
  type ElementKind,
  FIELDS,
  KINDS,
  kindsWith,
  LINKS,
  linksTo,
  linksWith,
  openingOf,
  PARTS,
  rowsWith,
} from '@goldenthread/model';
import { describe, expect, it } from 'vitest';

const types = Object.keys(CLAUSES) as ClauseType[];
const kinds = Object.keys(KINDS) as ElementKind[];

describe('the traits of clauses', () => {
  it.each(types)('of %s say what it means, in a sentence', (type) => {
    for (const meaning of [CLAUSES[type].meaning, ...Object.values(CLAUSES[type].meaningIn ?? {})])
      expect(meaning).toMatch(/^[A-Z`].*[.:`]$/s);
  });

  it('say how figures count for every row of figures, and for nothing else', () => {
    const rows = types.filter((type) => FIELDS[type]?.lists.includes('cells'));
    expect([...rowsWith(() => true)].sort()).toEqual(rows.sort());
  });

  it('say how a link reads for every clause that names others', () => {
    const naming = types.filter((type) => LINKS[type] ?? PARTS[type]);
    expect(naming.filter((type) => !CLAUSES[type].link)).toEqual([]);
    for (const type of linksWith(() => true)) expect(CLAUSES[type].link?.says).toMatch(/^[a-z]/);
  });

  it('tell several apart by a field that the clause has', () => {
    for (const type of clausesWith(({ toldApartBy }) => toldApartBy !== undefined)) {
      const field = CLAUSES[type].toldApartBy ?? '';
      expect([...(FIELDS[type]?.required ?? [])], type).toContain(field);
    }
  });

  it('have no label where their own words would do', () => {
    const same = types.filter((type) => CLAUSES[type].label?.toLowerCase() === openingOf(type).toLowerCase());
    expect(same).toEqual([]);
  });

  it('know which clauses name a measure and nothing else', () => {
    expect([...linksTo('measure')].sort()).toEqual([
      'addsUp',
      'direction',
      'effectOn',
      'impactOf',
      'measuredBy',
      'stops',
      'takenFrom',
    ]);
  });
});

describe('the traits of kinds', () => {
  it.each(kinds)('of %s fit what the grammar lets it say', (kind) => {
    const { clauses, startsWith = [], icon } = KINDS[kind];
    for (const type of startsWith) expect(clauses).toContain(type);
    expect(icon).toMatch(/^[a-z-]+$/);
  });

  it('say what can be added below a kind only where it can stand or lead there', () => {
    for (const kind of kindsWith(({ below }) => below !== undefined)) {
      const { below = [], children } = KINDS[kind];
      for (const each of below) {
        const leads = KINDS[each].clauses.some((type) =>
          Object.values(LINKS[type] ?? LINKS[PARTS[type]?.[1] ?? ''] ?? {})
            .flat()
            .includes(kind),
        );
        const measured = each === 'measure' && KINDS[kind].clauses.includes('measuredBy');
        expect(kind === 'plan' || children.includes(each) || leads || measured, `${each} below ${kind}`).toBe(true);
      }
    }
  });
});
