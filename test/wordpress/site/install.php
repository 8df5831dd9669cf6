<?php
// php install.php FOLDER ORIGIN: installs WordPress there, with an administrator, an editor and an author.
list( , $folder, $origin ) = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require $folder . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {} // No mail.
wp_install( 'Harbor Street Clinic', 'admin', 'admin@clinic.example', true, '', 'admin' );
update_option( 'siteurl', $origin );
update_option( 'home', $origin );
update_option( 'show_avatars', 0 ); // They are requests to another host.
foreach ( array( 'editor', 'author' ) as $role ) {
	$id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => $role . '@clinic.example', 'role' => $role ) );
	// No tour of the editor.
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
}
