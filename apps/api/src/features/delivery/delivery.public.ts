/** What other features may use of sending. */
export { DeliveryModule } from './delivery.module.js';
export { NoticeMail } from './notice-mail.js';
export { Readers, type Reader } from './readers.js';
export { senderOf, sendingFacts } from './sending-facts.js';
export { filedOn } from './tell-case.js';
export { filingNames } from './pages/words.js';
