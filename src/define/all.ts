import './bloom-app-card.js';
import './bloom-article-card.js';
import './bloom-article-list.js';
import './bloom-copyright-footer.js';
import './bloom-share-bar.js';
import './bloom-stats-counter.js';
import './bloom-team-badge.js';
