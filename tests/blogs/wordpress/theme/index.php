<!doctype html>
<html <?php language_attributes(); ?>>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<?php wp_head(); ?>
<title><?php bloginfo('name'); ?></title>
<body>
<?php while (have_posts()) { the_post(); the_content(); } ?>
<?php wp_footer(); ?>
</body>
</html>
