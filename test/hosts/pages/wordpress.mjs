import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';

/** A block theme's page: jQuery in no-conflict mode with its migration layer, emoji replaced by pictures, embeds watched. */
export default {
  name: 'WordPress with jQuery Migrate, emoji and embeds',
  headers: { link: '</wp-json/>; rel="https://api.w.org/"' },
  files: {
    '/wp-includes/js/jquery/jquery.min.js': npm('jquery-3/dist/jquery.min.js'),
    '/wp-includes/js/jquery/jquery-migrate.min.js': npm('jquery-migrate/dist/jquery-migrate.min.js'),
    '/wp-includes/js/theme.js': {
      type: 'text/javascript',
      body: `jQuery.noConflict();
jQuery(function ($) { $('.menu-toggle').bind('click', function () { $('body').toggleClass('open'); }); $('.entry-content').find('a').each(function () { $(this).attr('rel', this.rel); }); });
(function (window, document) {
  // As the emoji script does: every text node that comes into the page is looked at.
  function parse(node) { if (node.nodeType === 3) node.data.replace(/[\\uD83C-\\uD83E][\\uDC00-\\uDFFF]/g, ''); else if (node.nodeType === 1) for (var i = 0; i < node.childNodes.length; i++) parse(node.childNodes[i]); }
  document.addEventListener('DOMContentLoaded', function () {
    new MutationObserver(function (records) { records.forEach(function (record) { record.addedNodes.forEach(parse); }); }).observe(document.body, { childList: true, subtree: true });
    parse(document.body);
  });
  // As the embed script does: frames tell their height.
  window.wp = window.wp || {};
  window.wp.receiveEmbedMessage = function (event) { if (!event.data || !event.data.secret) return; };
  window.addEventListener('message', window.wp.receiveEmbedMessage, false);
})(window, document);
`,
    },
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html lang="zh-CN" class="no-js">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>六色花开 &#8211; 岳塘新闻</title>
<meta name='robots' content='max-image-preview:large' />
${head}
<script>window._wpemojiSettings = {"ext":".png","source":{}}; document.documentElement.className = document.documentElement.className.replace('no-js', 'js');</script>
<style id='wp-emoji-styles-inline-css'>img.wp-smiley, img.emoji { display: inline !important; border: none !important; height: 1em !important; width: 1em !important; }</style>
<style id='global-styles-inline-css'>
:root { --wp--preset--spacing--40: 1rem; } :where(.is-layout-flow) > * + * { margin-block-start: 1.2rem; }
.entry-content a:where(:not(.wp-element-button)) { text-decoration: underline; } .wp-block-image img { height: auto; max-width: 100%; }
.entry-content > *:not(.alignwide):not(.alignfull) { max-width: 610px; margin-left: auto; margin-right: auto; }
</style>
<script src="/wp-includes/js/jquery/jquery.min.js" id="jquery-core-js"></script>
<script src="/wp-includes/js/jquery/jquery-migrate.min.js" id="jquery-migrate-js"></script>
</head>
<body class="post-template-default single single-post postid-1 single-format-standard wp-embed-responsive">
<div id="page" class="site"><header id="masthead"><button class="menu-toggle" aria-controls="menu">菜单 &#x1f33a;</button></header>
<main id="main"><article id="post-1" class="post-1 post type-post"><h1 class="entry-title">六色花开</h1>
<div class="entry-content is-layout-flow">${ALL}<p></p>
<figure class="wp-block-embed"><blockquote class="wp-embedded-content" data-secret="x1"><a href="/2/">另一篇</a></blockquote></figure></div></article></main></div>
<script src="/wp-includes/js/theme.js" id="theme-js"></script>
${foot}
</body>
</html>`,
};
