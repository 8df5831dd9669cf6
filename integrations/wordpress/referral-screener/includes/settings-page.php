<?php
/**
 * Settings → Referral Screener: one form and one option.
 *
 * @package ReferralScreener
 */

defined( 'ABSPATH' ) || exit;

/** The sections of the form, in order. */
function referral_screener_sections() {
	return array(
		'clinic' => array(
			__( 'Your clinic', 'referral-screener' ),
			__( 'Set the country: it decides which crisis numbers visitors see first.', 'referral-screener' ),
		),
		'look'   => array(
			__( 'Look', 'referral-screener' ),
			__( 'Leave a field empty to look like the rest of your website. A color that is hard to read is corrected.', 'referral-screener' ),
		),
		'rules'  => array(
			__( 'Questions and review', 'referral-screener' ),
			__( 'For your medical director. These can only make the rules stricter, and no page can loosen what is set here.', 'referral-screener' ),
		),
	);
}

/** Registers the option and its fields. */
function referral_screener_register_settings() {
	register_setting(
		'referral-screener',
		'referral_screener',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'referral_screener_sanitize',
			'default'           => array(),
		)
	);
	foreach ( referral_screener_sections() as $id => list( $title, $text ) ) {
		add_settings_section(
			$id,
			esc_html( $title ),
			function () use ( $text ) {
				echo '<p>' . esc_html( $text ) . '</p>';
			},
			'referral-screener'
		);
	}
	foreach ( referral_screener_fields() as $name => $field ) {
		$is_group = 'list' === $field['kind'];
		add_settings_field(
			'referral-screener-' . $name,
			esc_html( $field['label'] ),
			'referral_screener_print_field',
			'referral-screener',
			$field['section'],
			array(
				'name'      => $name,
				'label_for' => $is_group ? '' : 'referral-screener-' . $name,
			)
		);
	}
	add_settings_field( 'referral-screener-languages', esc_html__( 'Languages', 'referral-screener' ), 'referral_screener_print_languages', 'referral-screener', 'clinic' );
	add_settings_field(
		'referral-screener-fhir',
		esc_html__( 'Medical software (FHIR)', 'referral-screener' ),
		'referral_screener_print_fhir',
		'referral-screener',
		'clinic',
		array( 'label_for' => 'referral-screener-fhir' )
	);
}
add_action( 'admin_init', 'referral_screener_register_settings' );

/**
 * Cleans what was typed, and says which values were not kept.
 *
 * @param mixed $given The posted values.
 */
function referral_screener_sanitize( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$values = referral_screener_clean_all( $given['values'] ?? array() );
	foreach ( referral_screener_fields() as $name => $field ) {
		$typed = $given['values'][ $name ] ?? '';
		if ( is_string( $typed ) && '' !== trim( $typed ) && ! isset( $values[ $name ] ) ) {
			add_settings_error(
				'referral_screener',
				'referral-screener-' . $name,
				sprintf(
					/* translators: 1: name of a field, 2: what it takes */
					__( '“%1$s” was not saved. It takes: %2$s.', 'referral-screener' ),
					$field['label'],
					$field['allowed']
				)
			);
		}
	}
	$languages = array_intersect( array_keys( referral_screener_data()['languages'] ), (array) ( $given['languages'] ?? array() ) );
	return array(
		'values'    => $values,
		'languages' => array_values( $languages ),
		'fhir'      => ! empty( $given['fhir'] ),
	);
}

/**
 * One field.
 *
 * @param array $args The `name`.
 */
function referral_screener_print_field( $args ) {
	$name  = $args['name'];
	$field = referral_screener_fields()[ $name ];
	$value = referral_screener_settings()['values'][ $name ] ?? '';
	$id    = 'referral-screener-' . $name;
	$key   = 'referral_screener[values][' . $name . ']';
	$help  = $id . '-help';
	if ( 'choice' === $field['kind'] ) {
		printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $key ), esc_attr( $help ) );
		printf( '<option value="">%s</option>', esc_html__( 'Not set', 'referral-screener' ) );
		foreach ( $field['values'] as $one ) {
			printf( '<option %s>%s</option>', selected( $value, $one, false ), esc_html( $one ) );
		}
		echo '</select>';
	} elseif ( 'flag' === $field['kind'] ) {
		printf(
			'<input type="checkbox" id="%s" name="%s" value="true" aria-describedby="%s" %s>',
			esc_attr( $id ),
			esc_attr( $key ),
			esc_attr( $help ),
			checked( $value, 'true', false )
		);
	} elseif ( 'list' === $field['kind'] ) {
		referral_screener_print_list( $key, $field, preg_split( '/[\s,]+/', $value ) );
	} else {
		printf(
			'<input type="text" class="regular-text" id="%s" name="%s" value="%s" placeholder="%s" maxlength="%d" aria-describedby="%s">',
			esc_attr( $id ),
			esc_attr( $key ),
			esc_attr( $value ),
			esc_attr( $field['example'] ),
			absint( $field['most'] ),
			esc_attr( $help )
		);
	}
	printf( '<p class="description" id="%s">%s</p>', esc_attr( $help ), esc_html( trim( $field['help'] . ' ' . ( $field['empty'] ?? '' ) ) ) );
}

/**
 * A box to tick for each value.
 *
 * @param string $key    The name of the inputs.
 * @param array  $field  The field.
 * @param array  $chosen The ticked values.
 */
function referral_screener_print_list( $key, $field, $chosen ) {
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( $field['label'] ) );
	foreach ( array_combine( $field['values'], $field['names'] ) as $one => $text ) {
		printf(
			'<label style="display:block"><input type="checkbox" name="%s[]" value="%s" %s> %s</label>',
			esc_attr( $key ),
			esc_attr( $one ),
			checked( in_array( $one, $chosen, true ), true, false ),
			esc_html( $text )
		);
	}
	echo '</fieldset>';
}

/** Which further languages each page offers. */
function referral_screener_print_languages() {
	$chosen = referral_screener_settings()['languages'];
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html__( 'Languages', 'referral-screener' ) );
	foreach ( referral_screener_data()['languages'] as $code => $name ) {
		printf(
			'<label lang="%1$s"><input type="checkbox" name="referral_screener[languages][]" value="%1$s" %2$s> %3$s</label>',
			esc_attr( $code ),
			checked( in_array( $code, $chosen, true ), true, false ),
			esc_html( $name )
		);
	}
	printf( '<p class="description">%s</p></fieldset>', esc_html__( 'English is always there. The language of a page is offered without a tick.', 'referral-screener' ) );
}

/** Whether visitors can save a file for medical software. */
function referral_screener_print_fhir() {
	printf(
		'<input type="checkbox" id="referral-screener-fhir" name="referral_screener[fhir]" value="1" aria-describedby="referral-screener-fhir-help" %s>',
		checked( referral_screener_settings()['fhir'], true, false )
	);
	printf(
		'<p class="description" id="referral-screener-fhir-help">%s</p>',
		esc_html__( 'Visitors can save their answers as a file for medical software. Nothing is sent. Tick this only if that software can read FHIR.', 'referral-screener' )
	);
}

/** Adds the page. */
function referral_screener_menu() {
	add_options_page( __( 'Referral Screener', 'referral-screener' ), __( 'Referral Screener', 'referral-screener' ), 'manage_options', 'referral-screener', 'referral_screener_print_page' );
}
add_action( 'admin_menu', 'referral_screener_menu' );

/** The page. The Settings API adds and checks its nonce. */
function referral_screener_print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'These settings hold for every page with the block “Referral Screener” or the shortcode [referral-screener].', 'referral-screener' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'referral-screener' );
			do_settings_sections( 'referral-screener' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * A link to the page in the list of plugins.
 *
 * @param array $links The links that are there.
 */
function referral_screener_links( $links ) {
	$page = admin_url( 'options-general.php?page=referral-screener' );
	return array_merge( array( '<a href="' . esc_url( $page ) . '">' . esc_html__( 'Settings', 'referral-screener' ) . '</a>' ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( REFERRAL_SCREENER_FILE ), 'referral_screener_links' );
