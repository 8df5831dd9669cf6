<?php
/**
 * Removes the one option.
 *
 * @package ReferralScreener
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $referral_screener_site ) {
		delete_blog_option( $referral_screener_site, 'referral_screener' );
	}
} else {
	delete_option( 'referral_screener' );
}
