// The page that receives deliveries, without a network: its files, and nothing else. The build puts both lists in.
const version = '__VERSION__';
const files = __FILES__;
const page = '/index.html';
const prefix = 'waybill-receive-';
// A line that is there and carries nothing is no line.
const patienceMs = 4000;

self.addEventListener('install', (event) => {
  const fresh = [page, ...files].map((file) => new Request(file, { cache: 'no-cache' }));
  // All of them or none: half a page opens none.
  event.waitUntil(
    caches
      .open(prefix + version)
      .then((cache) => cache.addAll(fresh))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

/** The release before stays: a page of it may be open, and ask for a part of itself. */
async function forgetOld() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + version);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (files.includes(pathname) || pathname.startsWith('/assets/')) event.respondWith(openFile(request));
});

async function openPage(request) {
  const kept = await (await caches.open(prefix + version)).match(page);
  try {
    const signal = kept ? AbortSignal.timeout(patienceMs) : undefined;
    const answer = await fetch(request, { signal });
    // A proxy whose server is away answers too.
    return answer.status >= 500 && kept ? kept : answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

const openFile = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
