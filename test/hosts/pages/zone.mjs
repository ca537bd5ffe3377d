import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';

/** What Angular brings: every asynchronous function and every listener of the page is replaced, promises too. */
export default {
  name: 'zone.js, as Angular brings it',
  files: {
    '/polyfills.js': npm('zone.js/bundles/zone.umd.js'),
  },
  html: ({ head = '', foot = '' }) => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>岳塘新闻</title>
<base href="/">
${head}
<script src="/polyfills.js"></script>
</head>
<body>
<app-root ng-version="20.0.0">${ALL}</app-root>
<script>
var app = Zone.current.fork({ name: 'angular', onInvokeTask: function (delegate, current, target, task, applyThis, applyArgs) { return delegate.invokeTask(target, task, applyThis, applyArgs); }, onHandleError: function (delegate, current, target, error) { console.error(error); return false; } });
app.run(function () { document.querySelector('app-root').addEventListener('click', function () {}); setTimeout(function () {}, 0); Promise.resolve().then(function () {}); });
</script>
${foot}
</body>
</html>`,
};
