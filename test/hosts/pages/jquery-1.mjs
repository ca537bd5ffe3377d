import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';

/** Content is moved, wrapped, cloned and set as strings of HTML, as plugins of those years do. */
export default {
  name: 'jQuery 1.12 and its plugins',
  files: {
    '/js/jquery.min.js': npm('jquery-1/dist/jquery.min.js'),
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>岳塘新闻</title>
${head}
<script src="/js/jquery.min.js"></script>
<script>
$.fn.tabs = function () { return this.each(function () { $(this).children().wrapAll('<div class="tabs-panel"/>').end().addClass('tabs'); }); };
$(function () {
  $('#content').tabs().find('a').on('click', function () { $(this).data('read', true); });
  $('#content img').lazyload && $('img').lazyload();
  // A site that takes its content out and puts it back in.
  $('#moved').html($('#moved').html()).detach().appendTo('#content');
  $.each({ a: 1 }, function (key) { return key; });
});
</script>
</head>
<body>
<div id="content">${ALL}</div>
<div id="moved"><bloom-team-badge motif="lotus">荷花</bloom-team-badge></div>
${foot}
</body>
</html>`,
};
