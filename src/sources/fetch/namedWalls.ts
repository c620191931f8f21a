import { article, type ChallengeRule, FEW, HARDLY_ANY, shown } from './wall.ts';

const CLOUDFLARE: readonly ChallengeRule[] = [
  {
    id: 'cloudflare/mitigated',
    wall: 'Cloudflare',
    because: 'Cloudflare documents this header as the mark of every challenge page, whatever its language.',
    headers: { 'cf-mitigated': /^challenge\b/i },
    examples: [shown(403, '', { 'cf-mitigated': 'challenge' })],
    counterexamples: [
      shown(200, article('', 'The treaty was laid.'), { server: 'cloudflare', 'cf-ray': '8a-LHR' }),
    ],
  },
  {
    id: 'cloudflare/script',
    wall: 'Cloudflare',
    because:
      'The settings of the challenge stand in the page itself. The address challenge-platform alone does not do: ordinary pages behind Cloudflare load a script from it.',
    body: [/\b_cf_chl_(?:opt|ctx)\b/],
    examples: [
      shown(403, '<title>Just a moment...</title><script>window._cf_chl_opt = {cType: "managed"};</script>'),
      shown(200, '<title>Un instant…</title><script>(function(){window._cf_chl_opt={cvId:"3"}})()</script>'),
    ],
    counterexamples: [
      shown(
        200,
        article('', 'Customs forms change.') +
          '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
      ),
    ],
  },
  {
    id: 'cloudflare/blocked',
    wall: 'Cloudflare',
    because: "Cloudflare's page for visitors whom a rule of the site shuts out (errors 1005 to 1020).",
    body: [/<title>\s?Attention Required! \| Cloudflare|\berror code: 10(?:0[5-9]|1\d|20)\b/i],
    words: FEW,
    examples: [
      shown(403, '<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>'),
      { status: 403, headers: { 'content-type': 'text/plain' }, body: 'error code: 1020' },
    ],
    counterexamples: [shown(200, article('', 'The log showed error code: 1020 for each of the users.'))],
  },
];

const AKAMAI: readonly ChallengeRule[] = [
  {
    id: 'akamai/denied',
    wall: 'Akamai',
    because: "Akamai's refusal: a heading, one sentence and a reference number, whoever the publisher is.",
    body: [/<h1>\s?Access Denied\s?<\/h1>/i, /Reference(?:\s|&#32;)?(?:#|&#35;)|errors\.edgesuite\.net/i],
    words: FEW,
    examples: [
      shown(
        403,
        '<TITLE>Access Denied</TITLE><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;example" on this server.<P>Reference&#32;&#35;18&#46;2d7',
      ),
    ],
    counterexamples: [
      shown(200, article('', 'Reference #18 says that <b>access denied</b> to inspectors must be recorded.')),
    ],
  },
  {
    id: 'akamai/challenge',
    wall: 'Akamai',
    because: "Akamai Bot Manager's test page: its container, or the token its script sends back.",
    body: [/\bsec-if-cpt-container\b|\/_sec\/cp_challenge\/|\/\.well-known\/sbsd\b|[?&"']bm-verify\b/],
    words: FEW,
    examples: [
      shown(
        200,
        '<div id="sec-if-cpt-container"></div><script src="/_sec/cp_challenge/ak-challenge.js"></script>',
      ),
      shown(
        200,
        '<meta http-equiv="refresh" content="5; URL=\'/?bm-verify=AAQ\'" /><noscript>Enable it</noscript>',
      ),
    ],
    counterexamples: [shown(200, article('<script>var bmak = {};</script>', 'The minister spoke.'))],
  },
];

const OTHERS: readonly ChallengeRule[] = [
  {
    id: 'aws/action',
    wall: 'AWS WAF',
    because: 'AWS documents this header for its challenge (status 202) and its CAPTCHA (status 405).',
    headers: { 'x-amzn-waf-action': /^(?:challenge|captcha)\b/i },
    examples: [shown(202, '', { 'x-amzn-waf-action': 'challenge' })],
    counterexamples: [shown(200, article('', 'The bill was read.'), { 'x-amzn-requestid': '1' })],
  },
  {
    id: 'aws/script',
    wall: 'AWS WAF',
    because:
      'The settings of the AWS WAF challenge in a page without words; sites that use its script have words.',
    body: [/\bgokuProps\b|\bawsWafCookieDomainList\b/],
    words: HARDLY_ANY,
    examples: [
      shown(200, '<script>window.gokuProps = {"key":"A"};</script><div id="challenge-container"></div>'),
    ],
    counterexamples: [
      shown(200, article('<script>window.awsWafCookieDomainList = [];</script>', 'Duties are suspended.')),
    ],
  },
  {
    id: 'imperva/incident',
    wall: 'Imperva',
    because:
      'A frame that holds the test and the words of the refusal. The script _Incapsula_Resource stands in ordinary pages too.',
    body: [/\bIncapsula incident ID\b|<iframe[^>]{0,300}_Incapsula_Resource/i],
    words: FEW,
    examples: [
      shown(
        200,
        '<META NAME="robots" CONTENT="noindex"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 1</iframe>',
      ),
    ],
    counterexamples: [
      shown(
        200,
        article('<script src="/_Incapsula_Resource?SWJIYLWA=7"></script>', 'Ports will be inspected.'),
      ),
    ],
  },
  {
    id: 'imperva/script',
    wall: 'Imperva',
    because:
      'The test that is run by script alone, in a page without words; in others the script only watches.',
    body: [/<script[^>]{0,200}\/_Incapsula_Resource\?SWJIYLWA=/i],
    words: 5,
    examples: [
      shown(
        200,
        '<html><head><script src="/_Incapsula_Resource?SWJIYLWA=50,71"></script></head><body></body></html>',
      ),
    ],
    counterexamples: [
      shown(
        200,
        '<title>Help</title><p>The form is on page two.</p><script src="/_Incapsula_Resource?SWJIYLWA=7"></script>',
      ),
    ],
  },
  {
    id: 'ddos-guard/check',
    wall: 'DDoS-Guard',
    because: "DDoS-Guard's test page by its title or its script.",
    body: [/<title>\s?DDOS-GUARD\s?<\/title>|\/\.well-known\/ddos-guard\/(?:js-challenge|mark)/i],
    words: FEW,
    examples: [
      shown(403, '<title>DDoS-Guard</title><h1>Checking your browser</h1>', { server: 'ddos-guard' }),
      shown(200, '<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>'),
    ],
    counterexamples: [shown(200, article('', 'The statement is below.'), { server: 'ddos-guard' })],
  },
  {
    id: 'human/press',
    wall: 'HUMAN (PerimeterX)',
    because: 'The place of the button that is to be held; _pxAppId alone stands in ordinary pages too.',
    body: [/\bpx-captcha\b|\bhuman-challenge\b/],
    words: FEW,
    examples: [
      shown(
        403,
        '<title>Access denied</title><div id="px-captcha"></div><script>window._pxAppId="P"</script>',
      ),
    ],
    counterexamples: [shown(200, article('<script>window._pxAppId="P"</script>', 'Fees are set out.'))],
  },
  {
    id: 'datadome/captcha',
    wall: 'DataDome',
    because: "DataDome's test is fetched from this host, in a page or in a short JSON answer.",
    body: [/\bgeo\.captcha-delivery\.com\b|\bct\.captcha-delivery\.com\b/],
    words: FEW,
    examples: [
      shown(403, '<script src="https://ct.captcha-delivery.com/c.js"></script>', {
        'x-datadome': 'protected',
      }),
      {
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: '{"url":"https://geo.captcha-delivery.com/c"}',
      },
    ],
    counterexamples: [shown(200, article('', 'Rules for carriers.'), { 'x-datadome': 'protected' })],
  },
  {
    id: 'f5/rejected',
    wall: 'F5',
    because: "The fixed words of F5's application firewall, usually with status 200, and its support number.",
    body: [
      /The requested URL was rejected\. Please consult with your administrator|<title>\s?Request Rejected\s?<\/title>/i,
    ],
    words: FEW,
    examples: [
      shown(
        200,
        '<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 12',
      ),
    ],
    counterexamples: [shown(200, article('', 'Request rejected: the tribunal dismissed the application.'))],
  },
  {
    id: 'f5/script',
    wall: 'F5',
    because: "F5's test of the browser: a script from /TSPD/ in a page without words.",
    body: [/["']\/TSPD\/|\bbobcmn\b/],
    words: HARDLY_ANY,
    examples: [
      shown(200, '<script src="/TSPD/08?type=10"></script><noscript>Please enable JavaScript.</noscript>'),
    ],
    counterexamples: [
      shown(200, article('<script src="/TSPD/08?type=17"></script>', 'Duty rates are listed.')),
    ],
  },
  {
    id: 'sucuri/firewall',
    wall: 'Sucuri',
    because: "Sucuri's refusal and its test, which sets a cookie by script and loads the page again.",
    body: [/Sucuri WebSite Firewall - Access Denied|\bsucuri_cloudproxy_js\b/i],
    words: FEW,
    examples: [
      shown(403, '<title>Sucuri WebSite Firewall - Access Denied</title>'),
      shown(200, "<script>var s={},u,c,U,r,i,l=0;eval('sucuri_cloudproxy_js')</script>"),
    ],
    counterexamples: [shown(200, article('', 'Grants are open.'), { 'x-sucuri-id': '11005' })],
  },
  {
    id: 'azure/challenge',
    wall: 'Azure WAF',
    because: 'Titles of the test and of the refusal that Azure Front Door shows for every site.',
    body: [/<title>\s?Azure WAF\s?<\/title>|<h2>The request is blocked\.<\/h2>/i],
    words: FEW,
    examples: [
      shown(200, '<title>Azure WAF</title><p>Please wait while we verify you</p>'),
      shown(403, '<h2>The request is blocked.</h2><p>20261122T08Z-17</p>'),
    ],
    counterexamples: [shown(200, article('<title>Azure</title>', 'Cloud contracts were awarded.'))],
  },
  {
    id: 'vercel/checkpoint',
    wall: 'Vercel',
    because: 'Vercel marks its checkpoint by a header.',
    headers: { 'x-vercel-mitigated': /^(?:challenge|deny)\b/i },
    examples: [
      shown(429, '<title>Vercel Security Checkpoint</title>', { 'x-vercel-mitigated': 'challenge' }),
    ],
    counterexamples: [
      shown(200, article('', 'Pilots begin.'), { server: 'Vercel', 'x-vercel-cache': 'HIT' }),
    ],
  },
  {
    id: 'anubis/work',
    wall: 'Anubis',
    because: 'The proof of work that Anubis asks of browsers, with status 200.',
    body: [/\bid=["']?anubis_(?:challenge|version|base_prefix)\b/i],
    examples: [
      shown(200, '<title>Making sure you&#39;re not a bot!</title><script id="anubis_challenge">{}</script>'),
    ],
    counterexamples: [shown(200, article('', 'The Anubis statue was returned to its museum.'))],
  },
  {
    id: 'kasada/script',
    wall: 'Kasada',
    because: "Kasada's test: a page without words that sets up its script.",
    body: [/\bwindow\.KPSDK\b/],
    words: HARDLY_ANY,
    examples: [shown(429, '<script>window.KPSDK={};</script><script src="/149e/ips.js?x"></script>')],
    counterexamples: [shown(200, article('<script>window.KPSDK={};</script>', 'Licences are renewed.'))],
  },
  {
    id: 'queue-it/waiting-room',
    wall: 'Queue-it',
    because: 'A waiting room before the page: not a refusal, but not the document either.',
    body: [/\bqueue-it\.net\b/, /<title>[^<]{0,80}\b(?:queue|waiting room)\b|\bqueue-it_log\b/i],
    words: FEW,
    examples: [
      shown(200, '<title>Waiting room</title><script src="//static.queue-it.net/script/queue.js"></script>'),
    ],
    counterexamples: [
      shown(
        200,
        article('<script src="//static.queue-it.net/client.js"></script>', 'Tickets for the gallery.'),
      ),
    ],
  },
];

/** Walls that say whose they are. */
export const NAMED_WALLS: readonly ChallengeRule[] = [...CLOUDFLARE, ...AKAMAI, ...OTHERS];
