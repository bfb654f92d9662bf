// For each clause of the grammar a function, in TypeScript, that reads it token by token into a fact.
import { GrammarAST } from 'langium';
import { assignmentsIn, camel, definitionOf, fieldsOf, first, isTerminal, listsOf, objectOf, sortOf } from './grammar.mjs';

/** The tokens that are met, each at its number. */
export const tokens = [];
export const tokenNumber = (name) => {
  if (!tokens.includes(name)) tokens.push(name);
  return tokens.indexOf(name);
};

/** Tables of tokens, by the numbers that they hold. */
export const sets = new Map();
/** The name of a table that says of each token whether it is one of these. */
function setOf(names) {
  const numbers = [...new Set(names.map(tokenNumber))].sort((a, b) => a - b);
  const key = numbers.join(',');
  if (!sets.has(key)) sets.set(key, { name: `SET${sets.size}`, numbers });
  return sets.get(key).name;
}

/** A test of whether the next token is one of these. */
function isNext(names) {
  const unique = [...new Set(names)];
  if (unique.length === 1) return `s.is(${tokenNumber(unique[0])})`;
  return `s.isOneOf(${setOf(unique)})`;
}

/** What reads the value of an assignment. */
function valueFrom(assignment) {
  const { terminal } = assignment;
  const names = first(terminal);
  switch (sortOf(assignment)) {
    case 'object':
      return `read${objectOf(assignment)}(s)`;
    case 'keyword':
      return `s.keyword(${setOf(names)})`;
    case 'words':
      return 's.sentence()';
    case 'period':
    case 'value':
      return `s.value(${setOf(names)})`;
    default:
      return names.length === 1 ? `s.name(${tokenNumber(names[0])})` : `s.nameOfOne(${setOf(names)})`;
  }
}

/** Whether a part may be empty. */
function mayBeEmpty(node) {
  if (node.cardinality === '?' || node.cardinality === '*') return true;
  if (GrammarAST.isGroup(node)) return node.elements.every(mayBeEmpty);
  return GrammarAST.isAlternatives(node) && node.elements.some(mayBeEmpty);
}

/**
 * What reads one rule into a fact. Every fact of a type is made with the same fields in the same order, so that the engine
 * keeps them alike: what must be there is read first and put into the fact as it is made; what may be left out is added.
 */
class Reader {
  lines = [];
  /** The fields that are read so far, in order. */
  read = [];
  isMade = false;

  constructor(name, type, lists) {
    this.name = name;
    this.type = type;
    this.lists = lists;
    for (const list of lists) this.lines.push(`  let ${list}: Draft[] = EMPTY_LIST;`);
    this.take(definitionOf(name), '  ', false);
  }

  /** Where a field is kept: in a variable until the fact is made. */
  place(field) {
    return this.isMade ? `fact.${field}` : field;
  }

  make(indent) {
    if (this.isMade) return;
    this.lines.push(`${indent}const fact: Draft = ${this.literal()};`);
    this.isMade = true;
  }

  literal() {
    return `{ ${[...(this.type ? [`type: '${this.type}'`] : []), 'at', ...this.lists, ...this.read].join(', ')} }`;
  }

  take(node, indent, mayBeLeftOut) {
    if (node.cardinality === '?' || node.cardinality === '*') {
      if (setsFields(node)) this.make(indent);
      const [open, close] = node.cardinality === '?' ? ['if', '}'] : ['while', '}'];
      if (this.takeMany(node, indent)) return;
      // `actual Q3 2024/25 5` has a period in another writing, and no part called Q3.
      const next = node.feature === 'part' ? isNext(first(node)).replace('s.is(', 's.isPart(') : isNext(first(node));
      this.lines.push(`${indent}${open} (${next}) {`);
      this.takeOnce(node, `${indent}  `, true);
      this.lines.push(`${indent}${close}`);
      if (open === 'while') this.fitLists(node, indent);
    } else if (node.cardinality === '+') {
      if (this.takeMany(node, indent)) return;
      this.lines.push(`${indent}do {`);
      this.takeOnce(node, `${indent}  `, mayBeLeftOut);
      this.lines.push(`${indent}} while (${isNext(first(node))});`);
    } else this.takeOnce(node, indent, mayBeLeftOut);
  }

  /** Cuts lists to the length that is used. */
  fitLists(node, indent) {
    const grown = new Set(assignmentsIn(node).flatMap(({ operator, feature }) => (operator === '+=' ? feature : [])));
    for (const list of grown) this.lines.push(`${indent}${this.place(list)} = fitted(${this.place(list)});`);
  }

  /** Figures one after another are read into a list at once. */
  takeMany(node, indent) {
    if (!GrammarAST.isAssignment(node) || node.operator !== '+=' || node.cardinality !== '+') return false;
    const value = valueFrom(node);
    if (!value.startsWith('s.value(')) return false;
    this.lines.push(`${indent}${this.place(node.feature)} = ${value.replace('s.value(', 's.values(')};`);
    return true;
  }

  takeOnce(node, indent, mayBeLeftOut) {
    if (GrammarAST.isKeyword(node)) this.lines.push(`${indent}s.expect(${tokenNumber(node.value)});`);
    else if (GrammarAST.isGroup(node)) this.takeGroup(node, indent, mayBeLeftOut);
    else if (GrammarAST.isAlternatives(node)) this.takeAlternatives(node, indent);
    else if (GrammarAST.isRuleCall(node)) {
      const name = node.rule.$refText;
      if (isTerminal(name)) this.lines.push(`${indent}s.expect(${tokenNumber(name)});`);
      else this.take(definitionOf(name), indent, mayBeLeftOut);
    } else this.assign(node, indent, mayBeLeftOut);
  }

  takeGroup({ elements }, indent, mayBeLeftOut) {
    for (let index = 0; index < elements.length; index++) {
      if (isListOfNames(elements[index], elements[index + 1])) {
        const assignment = elements[index++];
        this.lines.push(
          `${indent}${this.place(assignment.feature)} = ${valueFrom(assignment).replace('s.name(', 's.namesOf(')};`,
        );
      } else this.take(elements[index], indent, mayBeLeftOut);
    }
  }

  takeAlternatives(node, indent) {
    if (setsFields(node)) this.make(indent);
    node.elements.forEach((each, index) => {
      this.lines.push(`${indent}${index === 0 ? '' : '} else '}if (${isNext(first(each))}) {`);
      this.take(each, `${indent}  `, true);
    });
    if (!node.elements.some(mayBeEmpty)) this.lines.push(`${indent}} else {`, `${indent}  s.breakOff();`);
    this.lines.push(`${indent}}`);
  }

  assign(assignment, indent, mayBeLeftOut) {
    const { feature, operator, terminal } = assignment;
    if (operator === '+=') {
      const list = this.place(feature);
      this.lines.push(`${indent}${list} = added(${list}, ${valueFrom(assignment)});`);
      return;
    }
    if (operator === '?=') this.lines.push(`${indent}s.expect(${tokenNumber(terminal.value)});`);
    const value = operator === '?=' ? 'true' : valueFrom(assignment);
    if (mayBeLeftOut || this.isMade) {
      this.make(indent);
      this.lines.push(`${indent}fact.${feature} = ${value};`);
      return;
    }
    this.read.push(feature);
    this.lines.push(`${indent}const ${feature} = ${value};`);
  }

  toString() {
    const fact = this.isMade ? 'fact' : this.literal();
    return [
      `function read${this.name}(s: ClauseScanner): Draft {`,
      '  const at = { start: s.start, end: 0 };',
      ...this.lines,
      '  at.end = s.end;',
      // Clauses are found by their lines; a part of a clause can only be found through its clause.
      this.type ? `  return ${fact};` : `  return s.isBroken ? whole(${fact}, [${quoted(requiredOf(this.name))}]) : ${fact};`,
      '}',
    ].join('\n');
  }
}

/** Whether a part sets a field that is not a list. */
const setsFields = (node) => assignmentsIn(node).some(({ operator }) => operator !== '+=');

/** Whether two parts are names with commas between them: `leads+=[Lead:NAME] (',' leads+=[Lead:NAME])*`. */
function isListOfNames(one, others) {
  if (!GrammarAST.isAssignment(one) || one.cardinality || others?.cardinality !== '*' || !GrammarAST.isGroup(others))
    return false;
  const [comma, next, ...rest] = others.elements;
  return (
    one.operator === '+=' &&
    valueFrom(one).startsWith('s.name(') &&
    GrammarAST.isKeyword(comma) &&
    comma.value === ',' &&
    !comma.cardinality &&
    GrammarAST.isAssignment(next) &&
    next.feature === one.feature &&
    rest.length === 0
  );
}

const quoted = (names) => names.map((name) => `'${name}'`).join(', ');

/** The fields that a fact of a rule must have. */
const requiredOf = (name) => [...fieldsOf(name)].flatMap(([field, { optional, list }]) => (optional || list ? [] : [field]));

/** What reads a rule: a clause, which has a `type`, or a part of one. */
export const reader = (name, type) => String(new Reader(name, type ? camel(name) : undefined, listsOf(name)));
