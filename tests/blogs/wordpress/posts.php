<?php
// Installs WordPress, and writes posts as an author, who may not save a frame. Prints the address of each post.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('A running blog', 'editor', 'editor@example.org', false, '', 'not a secret');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'not a secret', 'role' => 'author']);
wp_set_current_user($author);
if (current_user_can('unfiltered_html')) exit("the author may save frames\n");
kses_init();

$pages = getenv('PAGES');
$pasted = "It hurt on the outside. So I asked:\n\n{$pages}\n\nAnd then I rested.";
$block = "<!-- wp:embed {\"url\":\"{$pages}exercises.html\"} -->\n<figure class=\"wp-block-embed\">"
    . "<div class=\"wp-block-embed__wrapper\">\n{$pages}exercises.html\n</div></figure>\n<!-- /wp:embed -->";
$frame = "Before <iframe src=\"{$pages}quiz.html\"></iframe> after";
foreach ([$pasted, $block, $frame] as $content) {
    $post = wp_insert_post(['post_title' => 'My hip', 'post_status' => 'publish', 'post_content' => $content]);
    echo getenv('BLOG'), "/?p={$post}\n";
}
