import { startServer } from '@goldenthread/server';
import { changeAnswers } from './features/change/server.node.js';
import { serverFeatures } from './server-features.js';

startServer([...serverFeatures, changeAnswers]);
