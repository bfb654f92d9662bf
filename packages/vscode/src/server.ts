import { startServer } from '@goldenthread/language/server';
import { serverFeatures } from './server-features.js';

startServer(serverFeatures);
