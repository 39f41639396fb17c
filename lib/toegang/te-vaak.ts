/** What anybody gets who asks too often: in words, with how long to wait. */
export const teVaak = (wachtSeconden: number): Response =>
  new Response(`Te veel verzoeken. Probeer het over ${wachtSeconden} seconden opnieuw.`, {
    status: 429,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8", "Retry-After": String(wachtSeconden) },
  });
