// @ts-check
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createAssessment, PositioningError, recommend } from '@coeps/positioning';
import { assessment, catalogue } from '@coeps/positioning/content';
import { readEvent } from './read-event.mjs';
import { screenOf } from './screen.mjs';
import { createSittingFiles } from './sitting-files.mjs';

/** @typedef {import('./sitting-files.mjs').StoredSitting} StoredSitting */
/** @typedef {{ status: number, body?: unknown }} Reply */

const LARGEST_BODY = 64 * 1024;
const MODES = /** @type {const} */ (['in-room', 'remote', 'alone']);

/**
 * The service. The clock is the server's, the seed is drawn here, the state is a JSON file: the library itself
 * reads no clock, draws no seed and touches no file.
 *
 *   POST   /sittings               begins a sitting
 *   GET    /sittings/:id           where it stands: after a reload, a crash, another day
 *   POST   /sittings/:id/events    records one event: { seq, event }
 *   GET    /sittings/:id/profile   profile, recommendations and plan
 *   DELETE /sittings/:id           erases it
 *
 * @param {{ folder: string, now?: () => Date }} options
 */
export function createService({ folder, now = () => new Date() }) {
  const files = createSittingFiles(folder);
  const sitting = createAssessment(assessment);

  /** @param {StoredSitting} stored */
  const standing = ({ id, events }) => {
    const [begun] = events;
    const locale = begun?.type === 'begun' ? begun.locale : 'fr';
    return { id, seq: events.length, screen: screenOf(sitting.next(events), locale) };
  };

  /** @param {unknown} body @returns {Reply} */
  function begin(body) {
    const asked =
      typeof body === 'object' && body !== null ? /** @type {Record<string, unknown>} */ (body) : {};
    const mode = MODES.find((known) => known === asked.mode) ?? 'alone';
    const form = assessment.assessment.forms?.find(({ id }) => id === asked.form)?.id;
    const stored = {
      id: randomUUID(),
      events: sitting.begin({
        seed: randomUUID(),
        at: now().toISOString(),
        mode,
        seesText: asked.seesText !== false,
        locale: asked.locale === 'en' ? 'en' : 'fr',
        engine: 'coeps-example-node-app',
        ...(form === undefined ? {} : { form }),
      }),
    };
    files.write(stored);
    return { status: 201, body: standing(stored) };
  }

  /** @param {StoredSitting} stored @param {unknown} body @returns {Reply} */
  function record(stored, body) {
    const { seq, event } = /** @type {{ seq?: unknown, event?: unknown }} */ (body ?? {});
    // A double click, or two open windows: the second one learns where the sitting stands.
    if (seq !== stored.events.length)
      return { status: 409, body: { error: 'out-of-date', ...standing(stored) } };
    const input = readEvent(event, now().toISOString());
    if (!input) return { status: 400, body: { error: 'not-an-event' } };
    const grown = { id: stored.id, events: sitting.record(stored.events, input) };
    // Saved before anything is shown: what a person answered is never lost.
    files.write(grown);
    return { status: 200, body: standing(grown) };
  }

  /** @param {StoredSitting} stored @returns {Reply} */
  function results({ events }) {
    const profile = sitting.profile(events);
    const today = now().toISOString().slice(0, 10);
    return { status: 200, body: { profile, ...recommend(profile, catalogue, { today }) } };
  }

  /** @param {string} method @param {string} path @param {unknown} body @returns {Reply} */
  function answer(method, path, body) {
    if (method === 'POST' && path === '/sittings') return begin(body);
    const [, id = '', action = ''] = /^\/sittings\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
    // Reading and writing are synchronous, so that no two requests interleave on one sitting.
    const stored = files.read(id);
    if (!stored) return { status: 404, body: { error: 'not-found' } };
    switch (`${method} ${action}`) {
      case 'GET ':
        return { status: 200, body: standing(stored) };
      case 'POST events':
        return record(stored, body);
      case 'GET profile':
        return results(stored);
      case 'DELETE ':
        files.erase(id);
        return { status: 204 };
      default:
        return { status: 405, body: { error: 'not-allowed' } };
    }
  }

  return createServer(async (request, response) => {
    /** @type {Reply} */
    let reply;
    try {
      const body = await readBody(request);
      reply = answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://localhost').pathname, body);
    } catch (error) {
      reply = errorReply(error);
    }
    response.writeHead(reply.status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  });
}

class BadRequest extends Error {}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<unknown>} */
async function readBody(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new BadRequest('too-large');
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadRequest('not-json');
  }
}

/** @param {unknown} error @returns {Reply} */
function errorReply(error) {
  if (error instanceof BadRequest) return { status: 400, body: { error: error.message } };
  if (error instanceof PositioningError) {
    // The sitting is as it was: the client asks where it stands and goes on.
    const status = error.code === 'assessment/content-changed' ? 409 : 422;
    return { status, body: { error: error.code, facts: error.facts } };
  }
  console.error(error);
  return { status: 500, body: { error: 'internal' } };
}
