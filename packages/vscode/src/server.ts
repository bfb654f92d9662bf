import { startServer } from '@goldenthread/language/server';

startServer();
