import { nameFromWords } from '@goldenthread/model';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';
import type { Surroundings } from './surroundings.js';

/** A name of several words: `KPI 12`, `M&E`, `Jobs and growth`. */
export const NAMES: readonly Slip[] = [
  {
    pattern:
      /\p{Lu}[\p{L}\p{M}\d_-]*(?:(?:\s*[&+/]\s*|\s+and\s+)[\p{L}\d][\p{L}\p{M}\d_-]*|\s+\p{Lu}[\p{L}\p{M}\d_-]*|\s+\d[\p{L}\p{M}\d_-]*(?![\p{L}\d/.,%-]))+/gu,
    say: ([all], { declares }) => {
      if (!/[&+/]|\band\b|\s\d/.test(all)) return undefined;
      const several = all.split(/\s*[&+/]\s*|\s+and\s+/);
      if (several.length > 1 && several.every(declares)) {
        const text = several.join(', ');
        return { message: `Several names have a comma between them. Did you mean ‘${text}’?`, text };
      }
      const text = nameFromWords(all.replace(/\s*[&+]\s*/g, ' and '), '');
      return {
        message:
          `‘${all}’ is not a name: a name is one word, of letters, digits, - and _. ${didYouMean(text ? `‘${text}’` : undefined, '')}`.trimEnd(),
        text: text || undefined,
      };
    },
  },
];

/** What is said of a title in the place of a name. */
export const titleForName = (title: string, text: string): SlipMessage => ({
  message: `‘${title}’ is a title. Others are called by their names: did you mean ‘${text}’?`,
  text,
});

/** A title in the place of the name: `led by Director of Place`. */
export const TITLES: readonly Slip[] = [
  {
    pattern: /\p{Lu}[\p{L}\p{M}\d\u2019'()&/-]*(?:[ \t\u00A0]+(?:[\p{L}\p{M}\d\u2019'()&/-]+))+/gu,
    say: ([all], { titled }) => {
      const words = all.split(/[ \t\u00A0]+/);
      for (let count = words.length; count > 1; count--) {
        const title = words.slice(0, count).join(' ');
        const text = titled(title);
        if (text !== undefined)
          return {
            message: `‘${title}’ is a title. Others are called by their names: did you mean ‘${text}’?`,
            text,
            found: title,
          };
      }
      return undefined;
    },
  },
];

/** Two words with capital letters and a space between them: one name, or two names without their comma. */
export const SPACED_NAMES: readonly Slip[] = [
  {
    pattern: /\p{Lu}[\p{L}\p{M}\d_-]*(?:[ \t\u00A0]+\p{Lu}[\p{L}\p{M}\d_-]*)+/gu,
    say: ([all], around) => spaced(all, around),
  },
];

function spaced(all: string, { declares }: Surroundings): SlipMessage {
  const words = all.split(/[ \t\u00A0]+/);
  const [joined, parted] = [words.join(''), words.join(', ')];
  const text = declares(joined) ? joined : words.every(declares) ? parted : undefined;
  const help = text ? didYouMean(`‘${text}’`, '') : `Write ‘${joined}’ if it is one name, or ‘${parted}’ if there are several.`;
  return { message: `‘${all}’ is not a name: a name is one word, without spaces. ${help}`, text };
}

/** What people put around names. */
export const AMONG_NAMES: readonly Slip[] = [
  {
    // The list of names goes on behind its comma, and what stands there is the next thing that is said.
    pattern: /(?<=\p{L}|\d)\s*,\s+(?:status|owner|by|originally|done|costs|depends on|measured by|towards|starts|ends)(?=\s)/gu,
    say: ([all]) => {
      const word = all.replace(/^[\s,]+/, '');
      return { message: `No comma stands before ‘${word}’. Take it out.`, text: ` ${word}` };
    },
  },
  {
    pattern: /(?<=\s)the\s+(?=\p{Lu})/gu,
    say: () => ({ message: 'No ‘the’ stands before a name. Delete it.', text: '' }),
  },
  {
    pattern: /["“‘']([\p{Lu}][\p{L}\p{M}\d_-]*)["”’']/gu,
    say: ([, name = '']) => ({ message: `A name has no quotation marks. Did you mean ${name}?`, text: name }),
  },
  {
    pattern: /(?<=\s)\p{Ll}[\p{L}\p{M}\d_-]*(?=\s|,|$)/gu,
    say: ([all], { declares }) => {
      const name = all.charAt(0).toUpperCase() + all.slice(1);
      return declares(name) ? { message: `A name starts with a capital letter. Did you mean ‘${name}’?`, text: name } : undefined;
    },
  },
  {
    pattern: /\p{Lu}[\p{L}\p{M}\d_\u2019'-]*(?:\s+\p{Ll}+){1,3}(?=\s+[-$\u00A3\u20AC\d])/gu,
    say: ([all]) => ({
      message: `‘${all}’ is not a name: a name is one word, without spaces. Write the name that the plan gives it.`,
    }),
  },
  {
    pattern:
      /\p{Lu}[\p{L}\p{M}\d_\u2019'-]*(?:\s+(?:(?:of|for|the|in|on|to|&|and)\s+)+[\p{L}\p{M}\d_\u2019'-]+|\s+\p{Lu}[\p{L}\p{M}\d_\u2019'-]*)+/gu,
    say: ([all], { declares }) => {
      const name = nameFromWords(all, '');
      const text = declares(name) ? name : undefined;
      const help = text
        ? didYouMean(`‘${text}’`, '')
        : `Write the name that the plan gives it${name ? `, such as ‘${name}’` : ''}.`;
      return { message: `‘${all}’ is not a name: a name is one word, without spaces. ${help}`, text };
    },
  },
];

/** The share of an outcome in another writing. */
export const SHARES: readonly Slip[] = [
  {
    pattern: /(?:\(\s*|[-\u2010-\u2015\u2212]\s*|@\s*|=\s*)(\d+(?:\.\d+)?%)\s*\)?|(?<=\s)(\d+(?:\.\d+)?%)\.(?=\s|$)/gu,
    say: ([all, share, stopped]) => ({
      message: `‘${all}’ is not how a share is written. Did you mean ${share ?? stopped}?`,
      text: share ?? stopped,
    }),
  },
];
