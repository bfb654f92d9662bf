// Turns regular expressions into one automaton that finds, with one look-up a character, which of them matches at a place
// and how far: the first of them in order that matches at all, as far as it does. It knows the expressions that terminals
// of the grammar are written in: characters, sets, groups, repetitions, and at the end what may not follow.
import { RegExpParser } from '@chevrotain/regexp-to-ast';

const LAST = 0xffff;

/** A network of states; each has steps over sets of characters, and steps that take none. */
class Network {
  states = [];

  state() {
    this.states.push({ over: [], free: [] });
    return this.states.length - 1;
  }

  /** Adds what an expression's part matches from a state on; gives the state behind it. */
  add(node, from) {
    if (node.quantifier) return this.repeat(node, node.quantifier, from);
    switch (node.type) {
      case 'Disjunction': {
        const end = this.state();
        for (const each of node.value) this.states[this.add(each, from)].free.push(end);
        return end;
      }
      case 'Alternative':
        return node.value.reduce((state, each) => this.add(each, state), from);
      case 'Group':
        return this.add(node.value, this.branch(from));
      case 'Character':
        return this.step(from, [{ from: node.value, to: node.value }]);
      case 'Set':
        return this.step(from, rangesOf(node));
      default:
        throw new Error(`The automaton knows no ${node.type}.`);
    }
  }

  branch(from) {
    const state = this.state();
    this.states[from].free.push(state);
    return state;
  }

  step(from, ranges) {
    const to = this.state();
    this.states[from].over.push({ ranges, to });
    return to;
  }

  repeat(node, { atLeast, atMost, greedy }, from) {
    if (!greedy) throw new Error('The automaton always takes as much as it can.');
    const { quantifier: _, ...once } = node;
    let state = from;
    for (let count = 0; count < atLeast; count++) state = this.add(once, state);
    const end = this.state();
    this.states[state].free.push(end);
    if (atMost === Number.POSITIVE_INFINITY) {
      const start = this.branch(state);
      this.states[this.add(once, start)].free.push(start, end);
      return end;
    }
    for (let count = atLeast; count < atMost; count++) {
      state = this.add(once, this.branch(state));
      this.states[state].free.push(end);
    }
    return end;
  }

  /** These states, and those that can be reached from them without a character. */
  closure(states) {
    const found = new Set(states);
    for (const state of found) for (const next of this.states[state].free) found.add(next);
    return [...found].sort((a, b) => a - b);
  }
}

function rangesOf({ complement, value }) {
  const ranges = value.map((each) => (typeof each === 'number' ? { from: each, to: each } : each));
  if (!complement) return ranges;
  const within = (code) => ranges.some(({ from, to }) => from <= code && code <= to);
  const rest = [];
  for (let code = 0; code <= LAST; code++) if (!within(code)) rest.push({ from: code, to: code });
  return rest;
}

/** Parts characters into classes that no step tells apart; class 0 is of those that no step takes. */
function classify(network) {
  const signatures = Array.from({ length: LAST + 1 }, () => '');
  let number = 0;
  for (const { over } of network.states) {
    for (const { ranges } of over) {
      for (const { from, to } of ranges) for (let code = from; code <= to; code++) signatures[code] += `${number},`;
      number++;
    }
  }
  const classes = new Map([['', 0]]);
  const ranges = [];
  signatures.forEach((signature, code) => {
    if (!classes.has(signature)) classes.set(signature, classes.size);
    const kind = classes.get(signature);
    const last = ranges.at(-1);
    if (last?.kind === kind && last.to === code - 1) last.to = code;
    else if (kind !== 0) ranges.push({ from: code, to: code, kind });
  });
  return { count: classes.size, ranges };
}

/** What may not follow: the set of a lookahead at the end of an expression, as it is written. */
function takeLookahead(pattern, source) {
  const [, set] = /\(\?!(\[[^\]]*\])\)$/.exec(source) ?? [];
  const alternatives = pattern.value.value;
  if (set === undefined || alternatives.length > 1) return undefined;
  alternatives[0].value.pop();
  return set;
}

/**
 * The automaton for these expressions. `next` holds for each state and class of characters the state behind it, 0 for
 * none; the first state is 1. `accepts` holds for each state the number of the expression that ends there, -1 for none.
 * `guarded` tells of each expression whether `notBefore` may not follow it.
 */
export function automaton(sources) {
  const network = new Network();
  const start = network.state();
  const guards = [];
  const ends = sources.map((source) => {
    const pattern = new RegExpParser().pattern(`/${source}/`);
    guards.push(takeLookahead(pattern, source));
    return network.add(pattern.value, network.branch(start));
  });
  const { count, ranges } = classify(network);
  const sample = Array.from({ length: count }, (_, kind) => ranges.find((each) => each.kind === kind)?.from);
  const known = new Map();
  const queue = [];
  const number = (states) => {
    if (states.length === 0) return 0;
    const key = states.join(',');
    if (!known.has(key)) {
      known.set(key, known.size + 1);
      queue.push(states);
    }
    return known.get(key);
  };
  number(network.closure([start]));
  const next = [Array(count).fill(0)];
  const accepts = [-1];
  for (const states of queue) {
    const ended = ends.flatMap((end, index) => (states.includes(end) ? [index] : []));
    if (ended.length > 1 && ended.some((index) => guards[index] !== undefined))
      throw new Error('Two expressions end at one place, and one of them looks ahead.');
    accepts.push(ended[0] ?? -1);
    next.push(
      sample.map((code) => {
        if (code === undefined) return 0;
        const reached = states.flatMap((state) =>
          network.states[state].over
            .filter(({ ranges: taken }) => taken.some(({ from, to }) => from <= code && code <= to))
            .map(({ to }) => to),
        );
        return number(network.closure(reached));
      }),
    );
  }
  const notBefore = new Set(guards.filter((each) => each !== undefined));
  if (notBefore.size > 1) throw new Error('The automaton knows one set only that may not follow.');
  return { count, ranges, next, accepts, guarded: guards.map((each) => each !== undefined), notBefore: [...notBefore][0] };
}
