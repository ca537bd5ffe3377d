import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';
import { usedBySite } from '../site.mjs';

/** The template stands in the page, as such sites write it: Vue reads it, and renders all of it anew. */
export default {
  name: 'Vue 2.7',
  files: {
    '/js/vue.min.js': npm('vue-2/dist/vue.min.js'),
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>岳塘新闻</title>
${head}
<script src="/js/vue.min.js"></script>
</head>
<body>
<div id="app"><main :data-chosen="chosen" v-on:bloom-article-selected="select">${ALL}
<bloom-article-card class="late" :article.prop="article"></bloom-article-card></main></div>
<script>
Vue.config.ignoredElements = [/^bloom-/];
new Vue({
  el: '#app',
  data: { chosen: '', article: undefined },
  mounted: function () { var self = this; setTimeout(function () { self.article = { headline: '属性传来的标题', url: '/news/4.html' }; }, 50); },
  methods: { select: function (event) { this.chosen = event.headline; } },
});
</script>
${foot}
</body>
</html>`,
  works: usedBySite,
};
