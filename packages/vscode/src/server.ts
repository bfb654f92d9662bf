import { startServer } from '@goldenthread/server';
import { answers } from './answers.node.generated.js';
import { plansChanged } from './plans/server.js';

startServer([plansChanged, ...answers]);
