<?php
/**
 * Plugin Name:       Referral Screener
 * Description:       Plain questions that help a visitor decide whether to ask for a referral to a specialist. A block and a shortcode. It sends nothing and stores no answer.
 * Version:           {{version}}
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       referral-screener
 *
 * @package ReferralScreener
 */

defined( 'ABSPATH' ) || exit;

define( 'REFERRAL_SCREENER_VERSION', '{{version}}' );
define( 'REFERRAL_SCREENER_FILE', __FILE__ );

require_once __DIR__ . '/includes/values.php';
require_once __DIR__ . '/includes/render.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}

/** Registers the scripts, the block and the shortcode. */
function referral_screener_init() {
	$needs = array( 'referral-screener' => array() );
	foreach ( array_keys( referral_screener_data()['languages'] ) as $code ) {
		$needs[ 'referral-screener-' . $code ] = array();
	}
	// What the first page does not need comes after the main script.
	foreach ( array( 'history', 'fhir' ) as $name ) {
		$needs[ 'referral-screener-' . $name ] = array( 'referral-screener' );
	}
	foreach ( $needs as $handle => $earlier ) {
		wp_register_script(
			$handle,
			plugins_url( str_replace( 'screener-', 'screener.', $handle ) . '.js', __FILE__ ),
			$earlier,
			REFERRAL_SCREENER_VERSION,
			array(
				'strategy'  => 'defer',
				'in_footer' => true,
			)
		);
	}
	register_block_type( __DIR__ . '/block', array( 'attributes' => referral_screener_block_attributes() ) );
	add_shortcode( 'referral-screener', 'referral_screener_shortcode' );
}
add_action( 'init', 'referral_screener_init' );

/** The block has an attribute for each attribute of the tag, and for each property of the look. All are text. */
function referral_screener_block_attributes() {
	$attributes = array();
	foreach ( array_keys( referral_screener_fields() ) as $name ) {
		$attributes[ $name ] = array( 'type' => 'string' );
	}
	return $attributes;
}

/** What the block's panel offers: the words of the fields, and the settings of the website. */
function referral_screener_editor_data() {
	$data = array(
		'fields'   => array(),
		'settings' => (object) referral_screener_settings()['values'],
		'page'     => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=referral-screener' ) : '',
	);
	foreach ( referral_screener_fields() as $name => $field ) {
		if ( ! empty( $field['in_block'] ) ) {
			$data['fields'][] = array( 'name' => $name ) + $field;
		}
	}
	wp_add_inline_script(
		generate_block_asset_handle( 'referral-screener/screener', 'editorScript' ),
		'window.referralScreenerEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', 'referral_screener_editor_data' );
