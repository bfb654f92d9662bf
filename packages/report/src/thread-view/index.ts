export { threadAround } from './around.js';
export { Cards } from './cards.js';
export { peopleGroups, planColumns } from './columns.js';
export * from './model.js';
export { type MoneyFlows, type MoneyNode, type MoneyRibbon, moneyFlows } from './money.js';
export { type DrawnNode, drawMoney, MONEY_WIDTH, type MoneyDrawing, NODE_WIDTH } from './money-layout.js';
export { threadPicture } from './picture.js';
export { onThread } from './stages.js';
