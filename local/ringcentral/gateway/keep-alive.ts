import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Agenda } from '../agenda.ts';
import type { Clock } from '../clock.ts';
import { restError } from '../rest-error.ts';
import { frame } from './frames.ts';
import { TIMES } from './session.ts';

const NORMAL = 1_000;

/**
 * Ends a connection that is silent for too long or too old, with the guide's codes, and one that
 * doesn't answer a ping (notifications/websockets/heart-beats). @param beganAt of the session, in
 * milliseconds since 1970 @returns what to call whenever the client sends something
 */
export function keepAlive(
  agenda: Agenda,
  connection: WebSocket,
  beganAt: number,
  clock: Clock,
): () => void {
  const end = (errorCode: string, message: string): void => {
    connection.send(
      frame({ type: 'Error', messageId: randomUUID(), status: 408 }, restError(errorCode, message)),
    );
    connection.close(NORMAL);
  };
  const idle = () =>
    agenda.in(TIMES.idleSeconds * 1000, () => end('WSG-902', 'Idle timeout expired'));
  const absolute = agenda.in(beganAt + TIMES.absoluteSeconds * 1000 - clock.now(), () =>
    end('WSG-903', 'Absolute timeout expired'),
  );
  let cancelIdle = idle();
  let cancelPing: () => void = () => undefined;
  const ping = () => {
    cancelPing = agenda.in(TIMES.pingSeconds * 1000, () => {
      connection.ping();
      cancelPing = agenda.in(TIMES.pongSeconds * 1000, () => connection.terminate());
    });
  };
  ping();
  connection.on('pong', () => {
    cancelPing();
    ping();
  });
  connection.on('close', () => {
    absolute();
    cancelIdle();
    cancelPing();
  });
  return () => {
    cancelIdle();
    cancelIdle = idle();
  };
}
