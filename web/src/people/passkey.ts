import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { ApiError, post, postJson } from '../api';

/** A browser binds a passkey to the name of a site, and takes no address in numbers for one. */
export const hasName = !/^[\d.]+$|^\[/.test(location.hostname) && 'PublicKeyCredential' in globalThis;

// Loaded by whoever has a passkey.
const load = () => import('@simplewebauthn/browser');

export async function makePasskey(name: string, left: string): Promise<void> {
  const { options } = await post('/api/me/passkeys/options', {});
  const { startRegistration } = await load();
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON }).catch(inWords(left));
  await postJson('/api/me/passkeys', {}, { name, response: { ...response } });
}

export async function signInWithPasskey(left: string) {
  const { options } = await post('/api/session/passkey/options', {});
  const { startAuthentication } = await load();
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON }).catch(inWords(left));
  return postJson('/api/session/passkey', {}, { response: { ...response } });
}

/** What a browser says of somebody who closed its window is for developers. */
const inWords =
  (left: string) =>
  (error: unknown): never => {
    throw error instanceof ApiError ? error : new Error(left, { cause: error });
  };
