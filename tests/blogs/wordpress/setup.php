<?php
// Sets the blog up: the database, WordPress in it, an author, and the author's two posts.
(new mysqli(null, 'root', '', null, null, getenv('BLOG_DATABASE')))->query('CREATE DATABASE blog');
define('WP_INSTALLING', true);
require __DIR__ . '/config.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A blog', 'admin', 'admin@blog.example', true, '', wp_generate_password());
switch_theme('twentytwentythree');

function must(bool $holds, string $what): void
{
    if (!$holds) {
        fwrite(STDERR, "This WordPress is not as the test needs it: $what.\n");
        exit(1);
    }
}

/** Publishes a post of the author's, and says what WordPress has left of it. */
function publish(string $name, string $content): string
{
    $post = ['post_name' => $name, 'post_title' => $name, 'post_content' => wp_slash($content), 'post_status' => 'publish'];
    $id = wp_insert_post($post, true);
    must(is_int($id), "the post '$name' cannot be published");
    return get_post($id)->post_content;
}

$author = wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
must(is_int($author), 'there is no author');
wp_set_current_user($author);
must(!current_user_can('unfiltered_html'), 'an author may write any HTML');
must(!str_contains(publish('frame', '<iframe src="https://example.org/"></iframe>'), '<iframe'), 'an author may save a frame');

$pages = getenv('PAGES_ADDRESS');
// As the older editor saves it, and as the newer one does.
publish('hip', "My hip hurts.\n\n{$pages}quiz.html\n\nMore soon.");
$address = "{$pages}exercises.html";
publish('cards', "<!-- wp:embed {\"url\":\"$address\",\"type\":\"rich\"} -->\n"
    . "<figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n$address\n</div></figure>\n"
    . '<!-- /wp:embed -->');
