import { type Kept, readPicture } from './outbox';

/** What could not be sent, as one document of EPCIS that `waybill capture` takes; the pictures stand in it in base64. */
export async function exportOutbox(kept: readonly Kept[]): Promise<Blob> {
  const [first] = kept;
  const pictures = [...new Set(kept.flatMap((each) => each.pictures))];
  const document = {
    ...first?.document,
    epcisBody: { eventList: kept.flatMap(eventsIn) },
    'wb:pictures': await Promise.all(pictures.map(pictureIn)),
  };
  return new Blob([JSON.stringify(document, null, 1)], { type: 'application/json' });
}

function eventsIn({ document }: Kept): readonly unknown[] {
  const { epcisBody } = document as { readonly epcisBody?: { readonly eventList?: readonly unknown[] } };
  return epcisBody?.eventList ?? [];
}

async function pictureIn(sha256: string) {
  const picture = await readPicture(sha256);
  if (picture === undefined) return { sha256 };
  const pieces: string[] = [];
  const bytes = new Uint8Array(picture.bytes);
  // A multiple of three, so that the pieces can stand behind each other.
  for (let at = 0; at < bytes.length; at += 8190)
    pieces.push(
      btoa(Array.from(bytes.subarray(at, at + 8190), (byte) => String.fromCharCode(byte)).join('')),
    );
  return { sha256, type: picture.type, base64: pieces.join('') };
}
