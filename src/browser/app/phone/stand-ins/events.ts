/**
 * Stands in for Node's `events` in @ringcentral/sdk: the phone brings an emitter of the same shape,
 * so one serves both.
 */
import EventEmitter from 'ringcentral-web-phone/event-emitter';

export { EventEmitter };
