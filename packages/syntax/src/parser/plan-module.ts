import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  createParser,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
} from 'langium';
import { GoldenThreadGeneratedModule, GoldenThreadGeneratedSharedModule } from '../generated/module.js';
import { Expectations } from './expectations.js';
import { PlanLexer } from './plan-lexer.js';
import { PlanParser } from './plan-parser.js';
import { PlanTokenBuilder } from './token-builder.js';

function createPlanParser(services: LangiumCoreServices): LangiumParser {
  const parser = new PlanParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** Langium's services for the plan language: the parser and what it needs. Nothing else of Langium is used. */
export function createPlanServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), GoldenThreadGeneratedSharedModule);
  return inject(createDefaultCoreModule({ shared }), GoldenThreadGeneratedModule, {
    parser: {
      ParserErrorMessageProvider: () => new Expectations(),
      TokenBuilder: () => new PlanTokenBuilder(),
      Lexer: (services: LangiumCoreServices) => new PlanLexer(services),
      LangiumParser: (services: LangiumCoreServices) => createPlanParser(services),
    },
  });
}
