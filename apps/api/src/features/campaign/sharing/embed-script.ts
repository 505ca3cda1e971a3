/**
 * For sites that show the form: `<script async src=".../embed.js" data-campaign="slug" data-source="code"></script>`. It puts a frame
 * in its own place and makes it as high as what is in it; inside the frame the same file says how high that is. It reads nothing of
 * the page it stands on.
 */
export const embedScript = `(function () {
  var me = document.currentScript;
  if (!me) return;
  if (me.dataset.inside !== undefined) {
    var tell = function () {
      parent.postMessage({ chorusHeight: document.documentElement.offsetHeight }, '*');
    };
    addEventListener('load', tell);
    addEventListener('resize', tell);
    return;
  }
  var given = me.dataset;
  if (!given.campaign) return;
  var origin = new URL(me.src).origin;
  var address = new URL('/embed/' + encodeURIComponent(given.campaign), origin);
  if (given.source) address.searchParams.set('source', given.source);
  if (given.language) address.searchParams.set('language', given.language);
  var frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = given.title || 'Chorus';
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.height = '420';
  frame.style.cssText = 'display:block;width:100%;border:0';
  addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    var height = Number(event.data && event.data.chorusHeight);
    if (height > 0 && height < 4000) frame.height = String(Math.ceil(height));
  });
  me.after(frame);
})();
`;
