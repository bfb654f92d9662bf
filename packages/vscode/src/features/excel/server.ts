import { copyTable, pasteTable } from '@goldenthread/exchange';
import { type Feature, type FeatureHost, offsetOf } from '@goldenthread/server/feature';
import { periodsToChoose } from '../../plans/column-periods.js';
import { answers } from '../../plans/server.js';
import { elementsIn, PastePlace } from './place.js';
import { COPY_TABLE, READ_SHEET, type SheetAnswer, type SheetParams } from './protocol.js';

/** Answers what a table copied from a spreadsheet would become, and gives tables of the plan to a spreadsheet. */
export const answer: Feature = (host) => {
  answers(host, READ_SHEET, (params) => readSheet(host, params));
  answers(host, COPY_TABLE, ({ uri, start, end }) => {
    const [facts, checked] = [host.files.facts(uri), host.files.checkedOf(uri)];
    if (!facts || !checked) return null;
    return copyTable(checked.plan, elementsIn(checked.plan, facts, offsetOf(facts, start), offsetOf(facts, end))) ?? null;
  });
  return {};
};

function readSheet({ files, documents }: FeatureHost, { uri, position, copied, choice }: SheetParams): SheetAnswer | null {
  const [facts, checked, document] = [files.facts(uri), files.checkedOf(uri), documents.get(uri)];
  if (!facts || !checked || !document) return null;
  const spot = new PastePlace(checked.plan, facts, document.getText(), position);
  const context = spot.context();
  const pasted = pasteTable(copied, context, choice);
  if (!pasted) return null;
  const { lines, cells: _, ...rest } = pasted;
  const periods = periodsToChoose(pasted.all, checked.plan.settings.years);
  return { ...rest, text: lines.join('\n'), funds: context.funds, periods, edit: spot.edit(pasted) };
}
