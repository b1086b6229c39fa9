<?php
// What a web server is told for WordPress: files as they are, and everything else is a page of the blog.
if (is_file(getenv('BLOG_PROGRAM') . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH))) {
    return false;
}
define('WP_USE_THEMES', true);
require __DIR__ . '/config.php';
wp();
require ABSPATH . WPINC . '/template-loader.php';
