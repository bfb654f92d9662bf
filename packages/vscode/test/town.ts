import { buildPlan, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';

/** The texts of a plan's files, by file name. */
export type Texts = Readonly<Record<string, string>>;

const reader = new FactReader();

/** The plan of several files. */
export const planOf = (texts: Texts): Plan => buildPlan(Object.entries(texts).map(([file, text]) => reader.read(file, text)));

/** A small town's plan, without its work. */
export const TOWN = `plan TownPlan: Town plan
  years 2024/25 to 2025/26
vision Thriving: A town where everyone thrives
priority Economy: A lively economy
  supports Thriving
outcome Jobs: Local people have good jobs
  supports Economy
fund General: General fund
`;
