export { EditionList, PublishRun } from './api.js';
