import { describe, expect, it } from 'vitest';
import { challengeOf, fits, matching } from '../../../src/sources/fetch/challenge.ts';
import { CHALLENGE_RULES } from '../../../src/sources/fetch/challengeRules.ts';
import { expectGrowth } from '../../growth.ts';

const html = (status: number, body: string, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  bytes: new TextEncoder().encode(body),
});

describe.each(CHALLENGE_RULES)('$id', (rule) => {
  it('has its reason, examples and counterexamples', () => {
    expect(rule.because).toMatch(/\.$/);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
  });

  it.each(rule.examples)('fits $status $body', (example) => {
    expect(fits(rule, example)).toBe(true);
    expect(matching(example)?.wall).toBe(rule.wall);
  });

  it.each(rule.counterexamples)('does not fit $status $body', (example) => {
    expect(matching(example)).toBeNull();
  });
});

it('ids are told apart', () => {
  expect(new Set(CHALLENGE_RULES.map(({ id }) => id)).size).toBe(CHALLENGE_RULES.length);
});

describe('what publishers write about such pages is theirs', () => {
  const report = `<!doctype html><html lang="en"><head><title>CAPTCHAs and accessibility</title>
    <noscript>Enable JavaScript for charts</noscript></head><body><main><h1>CAPTCHAs and accessibility</h1>
    ${'<p>Services must not ask users to "verify you are human" by reading pictures. Departments reported that a page saying "Checking your browser before accessing" or "Access Denied, Reference #18" was shown to one visitor in nine, and that h-captcha and g-recaptcha differ.</p>'.repeat(5)}
    </main></body></html>`;

  it('a report on captchas', () => {
    expect(challengeOf(html(200, report))).toBeNull();
  });

  it('the same behind Cloudflare, with its ordinary script', () => {
    const script = "<script>(function(){var a='/cdn-cgi/challenge-platform/scripts/jsd/main.js'})()</script>";
    expect(challengeOf(html(200, report + script, { server: 'cloudflare' }))).toBeNull();
  });

  it('a short notice', () => {
    const notice =
      '<html><body><h1>Notice</h1><p>A new check will verify you are human on sign-in pages.</p></body></html>';
    expect(challengeOf(html(200, notice))).toBeNull();
  });

  it('a feed, a PDF and a JSON that speak of captchas', () => {
    const feed = '<rss><channel><title>News</title><item><title>Captcha rules</title></item></channel></rss>';
    expect(challengeOf(html(200, feed, { 'content-type': 'application/rss+xml' }))).toBeNull();
    const json = '{"title":"What _cf_chl_opt means, and px-captcha"}';
    expect(challengeOf(html(200, json, { 'content-type': 'application/json' }))).toBeNull();
    const pdf = '%PDF-1.7 window._cf_chl_opt';
    expect(challengeOf(html(200, pdf, { 'content-type': 'application/pdf' }))).toBeNull();
  });

  it('a page that was moved, a page that is not there', () => {
    expect(
      challengeOf(html(404, '<title>Page not found</title><p>If you typed the address, check it.</p>')),
    ).toBeNull();
    expect(
      challengeOf(html(503, '<title>Sorry, the service is unavailable</title><p>Try again at 9am.</p>')),
    ).toBeNull();
  });
});

describe('a wall in other clothes', () => {
  it('under the name of a feed', () => {
    const wall = '<html><script>window._cf_chl_opt={}</script></html>';
    expect(challengeOf(html(200, wall, { 'content-type': 'application/rss+xml' }))?.wall).toBe('Cloudflare');
  });

  it('with a long script before the words', () => {
    const wall = `<html><script>${'var a = "many words in a script";'.repeat(1000)}</script><noscript>Enable JavaScript and cookies to continue</noscript></html>`;
    expect(challengeOf(html(200, wall))?.id).toBe('generic/words');
  });

  it.each(['<script', '<', '<style><', '<script>a'])(
    'time grows with the number of %j and no faster',
    (open) => {
      expectGrowth((times) => html(403, open.repeat(times * 5000)), challengeOf);
    },
  );
});
