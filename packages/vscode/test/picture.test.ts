import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn, readable, whole, zoom } from '../src/features/picture/webview/_camera.js';
import { nextCard } from '../src/features/picture/webview/_keys.js';
import { type Item, tighten } from '../src/features/picture/webview/_tighten.js';

describe('arrow keys in the picture', () => {
  const card = (column: number, y: number) => ({ y, shown: { column } });
  const paths = {
    cards: new Map([
      ['vision', card(0, 50)],
      ['upper', card(1, 0)],
      ['middle', card(1, 60)],
      ['lower', card(1, 100)],
    ]),
    lines: ['upper', 'middle', 'lower'].map((to) => ({ edge: { from: 'vision', to } })),
  };

  it.each([
    ['vision', 'ArrowRight', 'middle'],
    ['lower', 'ArrowLeft', 'vision'],
    ['lower', 'ArrowUp', 'middle'],
    ['upper', 'ArrowDown', 'middle'],
    ['lower', 'ArrowDown', undefined],
    ['vision', 'ArrowLeft', undefined],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(nextCard(paths, from, key)).toBe(to);
  });
});

describe('columns that are tightened', () => {
  const items = fc
    .array(fc.record({ column: fc.nat(4), y: fc.integer({ min: -5000, max: 5000 }), size: fc.integer({ min: 0, max: 90 }) }), {
      minLength: 1,
      maxLength: 40,
    })
    .chain((all) =>
      fc.record({ all: fc.constant(all), pairs: fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1))) }),
    )
    .map(({ all, pairs }) => {
      const made = all.map((each): Item => ({ ...each, weight: 1, joined: [] }));
      for (const [a, b] of pairs) {
        const [one, other] = [made[a], made[b]];
        if (!one || !other || one.column === other.column) continue;
        one.joined.push(other);
        other.joined.push(one);
      }
      return made;
    });

  it('nothing touches, and everything keeps its order', () => {
    fc.assert(
      fc.property(items, (made) => {
        const before = [...Map.groupBy(made, ({ column }) => column)].map(([, own]) => own.toSorted((a, b) => a.y - b.y));
        tighten(made, 10);
        for (const column of before) {
          column.slice(1).forEach((item, index) => {
            const above = column[index] as Item;
            expect(item.y - item.size / 2 - (above.y + above.size / 2)).toBeGreaterThan(10 - 1e-6);
          });
        }
      }),
    );
  });

  it('what is joined to one thing alone stands beside it', () => {
    const [one, other]: [Item, Item] = [
      { column: 0, y: 900, size: 60, weight: 1, joined: [] },
      { column: 1, y: -300, size: 60, weight: 1, joined: [] },
    ];
    one.joined.push(other);
    other.joined.push(one);
    tighten([one, other], 10);
    expect(one.y).toBeCloseTo(other.y);
  });
});

describe('where a picture is looked at from', () => {
  const room = { width: 800, height: 600 };

  it('shows all of it, and small ones no larger than they are', () => {
    expect(whole({ width: 4000, height: 500 }, room).k).toBeLessThan(0.2);
    expect(whole({ width: 100, height: 100 }, room).k).toBe(1);
  });

  it('opens at a size that can be read, around what is chosen', () => {
    const camera = readable({ width: 8000, height: 500 }, room, { x: 4000, y: 250 });
    expect(camera.k).toBeGreaterThan(0.7);
    expect(camera.x + 4000 * camera.k).toBeCloseTo(400);
  });

  it('keeps the point below the mouse where it is', () => {
    const before = { k: 1, x: 30, y: -20 };
    const after = zoom(before, 1.25, { x: 200, y: 100 });
    expect((200 - after.x) / after.k).toBeCloseTo(170);
    expect((100 - after.y) / after.k).toBeCloseTo(120);
  });

  it('moves just as far as it takes to see a card', () => {
    const camera = { k: 1, x: 0, y: 0 };
    expect(bringIn(camera, room, { x: 100, y: 100, width: 200, height: 60 })).toEqual(camera);
    expect(bringIn(camera, room, { x: 900, y: 100, width: 200, height: 60 })).toEqual({ k: 1, x: -324, y: 0 });
  });
});
