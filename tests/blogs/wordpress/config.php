<?php
// What a blogger writes into wp-config.php. The test says where all parts of it are.
define('ABSPATH', getenv('BLOG_PROGRAM') . '/');
define('DB_HOST', 'localhost:' . getenv('BLOG_DATABASE'));
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('BLOG_ADDRESS'));
define('WP_SITEURL', WP_HOME);
define('WPMU_PLUGIN_DIR', __DIR__ . '/mu-plugins');
// Nothing runs beside the test, and nothing is asked of the makers of WordPress.
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
