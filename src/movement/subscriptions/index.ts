export {
  nextTime,
  parseSchedule,
  type Schedule,
  type ScheduleText,
  scheduleFields,
} from './schedule.js';
export { parseSubscribedQuery } from './subscribed-query.js';
export { parseSubscription, type SubscriptionRequest, whenOf } from './subscription.js';
export { retryAfterMs, waitMs } from './waiting.js';
