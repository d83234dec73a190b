import { expect, test } from './embed-journey.ts';
import { siteOrigin } from './journey.ts';
import { startBeside } from './site.ts';

const REFUSED = /frame-ancestors|refused to frame|Framing '|X-Frame-Options|ERR_BLOCKED_BY_RESPONSE/i;

/** Whether the frame of a page shows what is at its address: a refused one shows a page of the browser itself. */
const SHOWN = 'main.frame h1, main h1';

test('Every site may frame the embed, and none anything else', async ({ page, host, expectFault }) => {
  expectFault(REFUSED);
  const body = ['/embed?region=53.71&view=list', '/', '/titik/SIM-00001', '/rencana', '/embed/', '/Embed']
    .map((path) => `<iframe src="${siteOrigin()}${path}" title="${path}"></iframe>`)
    .join('');
  const { url } = await host({ body });
  await page.goto(url);
  await expect(page.frameLocator('iframe').first().locator(SHOWN)).toBeVisible();
  for (let index = 1; index < 6; index += 1) {
    const frame = page.frames()[index + 1];
    expect(frame?.url(), body).toMatch(/^chrome-error:/);
  }
});

test('With a list of origins, those may frame the embed and others may not', async ({ page, host, expectFault }) => {
  expectFault(REFUSED);
  const [friend, stranger] = [await host({ body: '' }), await host({ body: '' })];
  const other = await startBeside({ EMBED_ORIGINS: new URL(friend.url).origin });
  try {
    const body = `<iframe src="${other.url}/embed?region=53.71&amp;view=list" title="Titik internet"></iframe>`;
    for (const one of [friend, stranger]) one.show(body, other.url);
    await page.goto(friend.url);
    await expect(page.frameLocator('iframe').locator(SHOWN)).toBeVisible();
    await page.goto(stranger.url);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  } finally {
    other.stop();
  }
});
